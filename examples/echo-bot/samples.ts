import type { MessageContent } from '@lineworks-bot/types'

const picture = 'https://cdn.example.com/room.png'

/** One message of each kind that needs no file, by the word that asks for it. */
export const samples: ReadonlyMap<string, MessageContent> = new Map<string, MessageContent>([
  ['sticker', { type: 'sticker', packageId: '789', stickerId: '10855' }],
  [
    'link',
    {
      type: 'link',
      contentText: 'Your leave request was approved.',
      linkText: 'Open request',
      link: 'https://hr.example.com/leave/1182',
      i18nContentTexts: [{ language: 'ja_JP', contentText: '休暇申請が承認されました。' }],
      i18nLinkTexts: [{ language: 'ja_JP', linkText: '申請を開く' }],
    },
  ],
  [
    'button',
    {
      type: 'button_template',
      contentText: 'What would you like to do?',
      actions: [
        { type: 'message', label: "Today's rota", postback: 'rota:today' },
        { type: 'uri', label: 'Open portal', uri: 'https://portal.example.com' },
        { type: 'copy', label: 'Copy Wi-Fi key', copyText: 'wlan-2219' },
      ],
    },
  ],
  [
    'list',
    {
      type: 'list_template',
      coverData: { backgroundImageUrl: picture, title: 'Meeting rooms', subtitle: '4F' },
      elements: [
        { title: 'Room A', subtitle: '6 seats', action: { type: 'message', label: 'Book A', postback: 'book:A' } },
        { title: 'Room B', subtitle: '12 seats' },
      ],
      actions: [[{ type: 'uri', label: 'Calendar', uri: 'https://calendar.example.com' }]],
    },
  ],
  [
    'carousel',
    {
      type: 'carousel',
      columns: ['Salmon bento', 'Tofu bento'].map((title, index) => ({
        originalContentUrl: picture,
        title,
        text: `${620 - 60 * index} yen`,
        actions: [{ type: 'postback', label: 'Order', data: `order=${index + 1}`, displayText: title }],
      })),
    },
  ],
  [
    'image carousel',
    {
      type: 'image_carousel',
      columns: [1, 2].map((number) => ({
        originalContentUrl: picture,
        action: { type: 'postback', label: `Poster ${number}`, data: `poster=${number}` },
      })),
    },
  ],
  [
    'flex',
    {
      type: 'flex',
      altText: 'Heat alert for today',
      contents: {
        type: 'bubble',
        body: {
          type: 'box',
          layout: 'vertical',
          spacing: 'md',
          contents: [
            { type: 'text', text: 'Heat alert', weight: 'bold', size: 'xl', color: '#D0021B' },
            { type: 'separator' },
            { type: 'text', text: 'Drink something every half hour, and take your breaks in the shade.', wrap: true },
          ],
        },
        footer: {
          type: 'box',
          layout: 'horizontal',
          contents: [
            { type: 'button', style: 'primary', action: { type: 'postback', label: 'Understood', data: 'heat=ok' } },
          ],
        },
      },
    },
  ],
])

export const sampleNames: readonly string[] = [...samples.keys()]
