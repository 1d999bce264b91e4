import type { MessageContent } from '@lineworks-bot/types'

export const image = 'https://cdn.example.com/a.png'
export const message = { type: 'message', label: 'Yes', text: 'Yes' } as const

const box = (...contents: object[]) => ({ type: 'box', layout: 'vertical', contents })
export const bubble = (...contents: object[]) => ({ type: 'bubble', body: box(...contents) })
// The tests build flex from pieces; that each is well-formed is judged by the schema, which every message passes first.
export const flex = (contents: object): MessageContent =>
  ({ type: 'flex', altText: 'Flex', contents }) as MessageContent

export const columns = (...items: object[]): MessageContent =>
  ({
    type: 'carousel',
    columns: items.map((item) => ({ text: 'Text', actions: [message], ...item })),
  }) as MessageContent
