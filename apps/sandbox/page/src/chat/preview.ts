import type { MessageView } from '../../../src/control/protocol.ts'
import { language, texts } from '../app/preferences.ts'
import { messageTexts } from '../messages/index.ts'
import { noticeText } from './notice-text.ts'

/** One line for the list of rooms. */
export function preview(message: MessageView): string {
  const { content } = message
  const words = messageTexts[language.value]
  switch (content.type) {
    case 'text':
      return content.text
    case 'link':
    case 'button_template':
      return content.contentText
    case 'flex':
      return content.altText
    case 'notice':
      return noticeText(content, message.from)
    case 'list_template':
      return content.coverData?.title ?? content.elements[0]?.title ?? words.menu
    case 'carousel':
      return content.columns[0]?.text ?? words.carousel
    case 'image_carousel':
      return words.carousel
    case 'sticker':
    case 'location':
    case 'image':
    case 'audio':
    case 'video':
    case 'file':
      return `[${texts.value.composer.kinds[content.type]}]`
  }
}
