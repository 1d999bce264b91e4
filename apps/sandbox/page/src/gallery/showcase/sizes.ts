import type { FlexMessage, FlexTextSize } from '@lineworks-bot/types'

const names: FlexTextSize[] = ['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl']

export const sizes: FlexMessage = {
  type: 'flex',
  altText: 'Every text size',
  contents: {
    type: 'bubble',
    size: 'giga',
    body: {
      type: 'box',
      layout: 'vertical',
      contents: names.map((size) => ({
        type: 'box',
        layout: 'baseline',
        spacing: 'sm',
        contents: [
          { type: 'icon', url: 'https://cdn.example.com/star.png', size },
          { type: 'text', text: `${size} あア亜`, size },
        ],
      })),
    },
  },
}
