import type {
  CreateRichMenuRequest,
  I18nDisplayText,
  I18nLabel,
  I18nText,
  MessageContent,
  PatchBotDomainRequest,
  PatchBotRequest,
  PersistentMenu,
  QuickReplyAction,
} from '@lineworks-bot/types'
import { operations } from '../operation-cases.ts'

const i18nLabels: I18nLabel[] = [{ language: 'ja_JP', label: 'はい' }]
const i18nTexts: I18nText[] = [{ language: 'ja_JP', text: 'はい' }]
const i18nDisplayTexts: I18nDisplayText[] = [{ language: 'ja_JP', displayText: 'はい' }]
const copy = { type: 'copy', label: 'Copy', copyText: 'A1', i18nLabels } as const
const uri = { type: 'uri', label: 'Open', uri: 'https://example.com/', i18nLabels } as const
const postback = {
  type: 'postback',
  label: 'Yes',
  data: 'yes',
  displayText: 'Yes',
  i18nLabels,
  i18nDisplayTexts,
} as const
const message = {
  type: 'message',
  label: 'Yes',
  text: 'Yes',
  i18nLabels,
  i18nTexts,
} as const

const quickReplies: readonly QuickReplyAction[] = (['camera', 'cameraRoll', 'location'] as const).map((type) => ({
  type,
  label: 'Send',
  i18nLabels,
}))

const messages: readonly MessageContent[] = [
  { type: 'text', text: 'Yes?', quickReply: { items: quickReplies.map((action) => ({ action })) } },
  { type: 'button_template', contentText: 'Yes?', actions: [message, copy] },
  { type: 'carousel', columns: [{ text: 'Yes?', actions: [postback] }] },
  {
    type: 'image_carousel',
    columns: [message, copy].map((action) => ({ originalContentUrl: 'https://example.com/a.png', action })),
  },
  {
    type: 'flex',
    altText: 'Yes?',
    contents: {
      type: 'bubble',
      body: {
        type: 'box',
        layout: 'vertical',
        contents: [
          ...[postback, message, copy].map((action) => ({ type: 'button' as const, flex: 1, action })),
          { type: 'filler', flex: 1 },
          { type: 'box', layout: 'vertical', flex: 1, contents: [] },
        ],
      },
    },
  },
]

const richMenu: CreateRichMenuRequest = {
  richmenuName: 'Menu',
  size: { width: 2500, height: 843 },
  areas: [uri, copy].map((action, index) => ({
    action,
    bounds: { x: 1250 * index, y: 0, width: 1250, height: 843 },
  })),
}
const persistentMenu: PersistentMenu = { content: { actions: [message, uri, copy] } }
const botDomain: PatchBotDomainRequest = { visible: true, allowToSelectedMember: true }

const events: PatchBotRequest = { channelEvents: ['message'] }

/** Bodies that have what no example of the description has, so that its rules can be broken too. By operation. */
export const fullerBodies: Readonly<Record<string, readonly unknown[]>> = {
  // A partial change may hold all that a new bot does.
  patchBot: [...Object.values(operations.find(({ id }) => id === 'addBot')?.requestBody?.examples ?? {}), events],
  patchBotDomain: [botDomain],
  sendUserMessage: messages.map((content) => ({ content })),
  createRichMenu: [richMenu],
  addPersistentMenu: [persistentMenu],
}
