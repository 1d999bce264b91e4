import type { FlexMessage } from '@lineworks-bot/types'

export const rightToLeft: FlexMessage = {
  type: 'flex',
  altText: 'موعد الاجتماع',
  contents: {
    type: 'bubble',
    size: 'kilo',
    direction: 'rtl',
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'md',
      contents: [
        { type: 'text', text: 'موعد الاجتماع', weight: 'bold', size: 'lg' },
        {
          type: 'box',
          layout: 'horizontal',
          spacing: 'md',
          contents: [
            { type: 'text', text: 'اليوم', flex: 0, color: '#5C6270' },
            { type: 'separator' },
            { type: 'text', text: '10:00 – 11:30' },
          ],
        },
      ],
    },
    footer: {
      type: 'box',
      layout: 'horizontal',
      spacing: 'sm',
      contents: [
        { type: 'button', style: 'primary', height: 'sm', action: { type: 'message', label: 'نعم', text: 'نعم' } },
        { type: 'button', style: 'secondary', height: 'sm', action: { type: 'message', label: 'لا', text: 'لا' } },
      ],
    },
  },
}
