import type { MessageContent } from '@lineworks-bot/types'

/** What the bot sends when it hears the name: between them every kind of action. */
export const samples: Readonly<Record<string, MessageContent>> = {
  buttons: {
    type: 'button_template',
    contentText: 'What would you like?',
    actions: [
      // Here the label is said, not the text.
      { type: 'message', label: 'Rota', text: 'not this', postback: 'rota:today' },
      { type: 'uri', label: 'Portal', uri: 'https://portal.example.com/' },
      { type: 'copy', label: 'Copy key', copyText: 'wlan-2219' },
    ],
  },
  carousel: {
    type: 'carousel',
    columns: [
      {
        text: 'Lunch',
        actions: [
          { type: 'postback', label: 'Order', data: 'order=1', displayText: 'One lunch' },
          { type: 'postback', label: 'Count', data: 'count=1' },
          { type: 'message', label: 'Ask', text: 'What is it?' },
        ],
      },
    ],
  },
  quick: {
    type: 'text',
    text: 'Choose',
    quickReply: {
      items: [
        { action: { type: 'message', label: 'Good', text: 'very good' } },
        { action: { type: 'camera', label: 'Take a photo' } },
        { action: { type: 'cameraRoll', label: 'Choose a photo' } },
        { action: { type: 'location', label: 'Where I am' } },
      ],
    },
  },
  languages: {
    type: 'text',
    text: 'in English',
    i18nTexts: [{ language: 'ja_JP', text: '日本語で' }],
  },
}
