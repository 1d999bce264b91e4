import type { FlexMessage } from '@lineworks-bot/types'

export const badges: FlexMessage = {
  type: 'flex',
  altText: 'Van 3, free until 15:00',
  contents: {
    type: 'bubble',
    size: 'kilo',
    hero: {
      type: 'box',
      layout: 'vertical',
      contents: [
        {
          type: 'image',
          url: 'https://cdn.example.com/van3.png',
          size: 'full',
          aspectRatio: '3:2',
          aspectMode: 'cover',
        },
        {
          type: 'box',
          layout: 'vertical',
          position: 'absolute',
          offsetTop: 'lg',
          offsetEnd: 'lg',
          paddingAll: 'sm',
          paddingStart: 'lg',
          paddingEnd: 'lg',
          cornerRadius: 'xxl',
          backgroundColor: '#B3261E',
          contents: [{ type: 'text', text: 'NEW', size: 'xs', weight: 'bold', color: '#FFFFFF' }],
        },
        {
          type: 'box',
          layout: 'vertical',
          position: 'absolute',
          offsetBottom: 'none',
          offsetStart: 'none',
          offsetEnd: 'none',
          paddingAll: 'md',
          backgroundColor: '#000000B3',
          contents: [{ type: 'text', text: 'Free until 15:00', color: '#FFFFFF', size: 'sm' }],
        },
      ],
    },
    body: {
      type: 'box',
      layout: 'horizontal',
      spacing: 'md',
      contents: [
        {
          type: 'box',
          layout: 'vertical',
          width: '48px',
          height: '48px',
          cornerRadius: '24px',
          contents: [{ type: 'image', url: 'https://cdn.example.com/driver.png', size: 'full', aspectMode: 'cover' }],
        },
        {
          type: 'text',
          wrap: true,
          gravity: 'center',
          contents: [
            { type: 'span', text: 'Van 3\n', weight: 'bold' },
            { type: 'span', text: 'with ', size: 'sm', color: '#5C6270' },
            { type: 'span', text: '<m userId="hanako@example.com">', size: 'sm' },
          ],
        },
      ],
      action: { type: 'message', label: 'Book van 3', text: 'Book van 3' },
    },
  },
}
