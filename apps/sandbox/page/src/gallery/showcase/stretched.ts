import type { FlexBubble, FlexMessage } from '@lineworks-bot/types'

function bubble(title: string, text: string): FlexBubble {
  return {
    type: 'bubble',
    size: 'micro',
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'sm',
      contents: [
        { type: 'text', text: title, weight: 'bold' },
        { type: 'text', text, size: 'sm', wrap: true },
      ],
    },
    footer: {
      type: 'box',
      layout: 'vertical',
      contents: [{ type: 'button', height: 'sm', action: { type: 'postback', label: 'Choose', data: title } }],
    },
    styles: { footer: { separator: true } },
  }
}

export const stretched: FlexMessage = {
  type: 'flex',
  altText: 'Three rooms',
  contents: {
    type: 'carousel',
    contents: [
      bubble('Room A', '6 seats'),
      bubble('Room B', '12 seats, a screen, a whiteboard and a view of the garden that makes every meeting longer'),
      {
        type: 'bubble',
        size: 'micro',
        hero: { type: 'image', url: 'https://cdn.example.com/plan.png', size: 'full', aspectRatio: '4:3' },
      },
    ],
  },
}
