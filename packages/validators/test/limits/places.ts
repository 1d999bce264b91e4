import type { SchemaName } from './judges.ts'

/** Where an action stands, in a message or menu that has nothing else worth mentioning. */
export interface Place {
  readonly schema: SchemaName
  readonly path: string
  readonly hold: (action: object) => object
}

const fileId = 'jp1.1700000000000000000.1700086400.0.1000001.0.0.0'
const button = { type: 'uri', label: 'Portal', uri: 'https://portal.example.com' }
const bounds = { x: 0, y: 0, width: 2500, height: 843 }
const size = { width: 2500, height: 843 }

export const places = {
  'button template': {
    schema: 'ButtonTemplateMessage',
    path: 'actions.0',
    hold: (action) => ({ type: 'button_template', contentText: 'Lunch?', actions: [action] }),
  },
  'list element': {
    schema: 'ListTemplateMessage',
    path: 'elements.0.action',
    hold: (action) => ({ type: 'list_template', elements: [{ title: 'Bento', action }] }),
  },
  'list buttons': {
    schema: 'ListTemplateMessage',
    path: 'actions.1.1',
    hold: (action) => ({
      type: 'list_template',
      elements: [{ title: 'Bento' }],
      actions: [
        [button, button],
        [button, action],
      ],
    }),
  },
  'carousel button': {
    schema: 'CarouselMessage',
    path: 'columns.0.actions.0',
    hold: (action) => ({ type: 'carousel', columns: [{ text: 'Bento', actions: [action] }] }),
  },
  'carousel defaultAction': {
    schema: 'CarouselMessage',
    path: 'columns.0.defaultAction',
    hold: (defaultAction) => ({ type: 'carousel', columns: [{ text: 'Bento', actions: [button], defaultAction }] }),
  },
  'image carousel': {
    schema: 'ImageCarouselMessage',
    path: 'columns.0.action',
    hold: (action) => ({ type: 'image_carousel', columns: [{ fileId, action }] }),
  },
  'quick reply': {
    schema: 'StickerMessage',
    path: 'quickReply.items.0.action',
    hold: (action) => ({ type: 'sticker', packageId: '789', stickerId: '10855', quickReply: { items: [{ action }] } }),
  },
  'persistent menu': {
    schema: 'PersistentMenu',
    path: 'content.actions.0',
    hold: (action) => ({ content: { actions: [action] } }),
  },
  'rich menu': {
    schema: 'CreateRichMenuRequest',
    path: 'areas.0.action',
    hold: (action) => ({ richmenuName: 'Store menu', areas: [{ action, bounds }], size }),
  },
  'flex bubble': {
    schema: 'FlexMessage',
    path: 'contents.action',
    hold: (action) => ({ type: 'flex', altText: 'Lunch', contents: { type: 'bubble', action } }),
  },
  'flex button': {
    schema: 'FlexMessage',
    path: 'contents.body.contents.0.action',
    hold: (action) => inBody({ type: 'button', action }),
  },
  'flex box': {
    schema: 'FlexMessage',
    path: 'contents.body.contents.0.action',
    hold: (action) => inBody({ type: 'box', layout: 'vertical', contents: [], action }),
  },
  'flex image': {
    schema: 'FlexMessage',
    path: 'contents.body.contents.0.action',
    hold: (action) => inBody({ type: 'image', url: 'https://cdn.example.com/a.png', action }),
  },
  'flex text': {
    schema: 'FlexMessage',
    path: 'contents.body.contents.0.action',
    hold: (action) => inBody({ type: 'text', text: 'Lunch', action }),
  },
} satisfies Record<string, Place>

export type PlaceName = keyof typeof places

function inBody(component: object): object {
  const body = { type: 'box', layout: 'vertical', contents: [component] }
  return { type: 'flex', altText: 'Lunch', contents: { type: 'bubble', body } }
}
