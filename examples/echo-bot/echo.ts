import { replyTo, type LineWorks } from '@lineworks-bot/client'
import type { MessageContent, ReceivedContent } from '@lineworks-bot/types'
import { createCallbackHandler, type CallbackHandler } from '@lineworks-bot/webhooks'
import { samples, sampleNames } from './samples.ts'

/** A bot that sends back what it gets, shows a sample of each kind of message by name, and tells what was tapped. */
export function createEchoBot(works: LineWorks, botSecret: string): CallbackHandler {
  return createCallbackHandler({
    botSecret,
    on: {
      begin: async (event, { botId }) => {
        await replyTo(works, { botId, event, content: greeting })
      },
      join: async (event, { botId }) => {
        await replyTo(works, { botId, event, content: greeting })
      },
      message: async (event, { botId }) => {
        await replyTo(works, { botId, event, content: answer(event.content) })
      },
      postback: async (event, { botId }) => {
        await replyTo(works, { botId, event, content: { type: 'text', text: `postback: ${event.data}` } })
      },
    },
    onError: (error) => console.error(error),
  })
}

const greeting: MessageContent = {
  type: 'text',
  text: 'I send back what I get. Say "samples" to see what a bot can send.',
  i18nTexts: [
    {
      language: 'ja_JP',
      text: '受け取ったものをそのまま返します。「samples」と送ると、ボットが送れるものの見本を返します。',
    },
  ],
  quickReply: {
    items: [
      { action: { type: 'message', label: 'samples', text: 'samples' } },
      { action: { type: 'location', label: 'Send a location' } },
      { action: { type: 'cameraRoll', label: 'Send a picture' } },
    ],
  },
}

function answer(content: ReceivedContent): MessageContent {
  switch (content.type) {
    case 'text':
      return textAnswer(content.text, content.postback)
    case 'sticker':
      return { type: 'sticker', packageId: content.packageId, stickerId: content.stickerId }
    case 'location':
      return {
        type: 'location',
        title: 'You are here',
        address: content.address,
        latitude: content.latitude,
        longitude: content.longitude,
      }
    case 'image':
    case 'file':
    case 'audio':
    case 'video':
      return { type: 'text', text: `${content.type}: ${content.fileId}` }
  }
}

function textAnswer(text: string, postback: string | undefined): MessageContent {
  const name = text.trim().toLowerCase()
  if (name === 'samples') return { ...greeting, type: 'text', text: `Say one of: ${sampleNames.join(', ')}` }
  return samples.get(name) ?? { type: 'text', text: postback === undefined ? text : `${text} (${postback})` }
}
