import type { ReceivedContent } from '@lineworks-bot/types'
import { ReceivedContent as schema } from '@lineworks-bot/validators'
import { impossible } from './act-error.ts'

/** What a person sends, without members that nobody described: it goes into callbacks as it is. */
export function receivedContent(value: unknown): ReceivedContent {
  const result = schema.validate(value)
  if (result.issues !== undefined) {
    const [issue] = result.issues
    throw impossible(
      `content${(issue?.path ?? []).map((step) => `.${step}`).join('')}: ${issue?.message ?? 'is wrong'}`,
    )
  }
  return described(result.value)
}

function described(content: ReceivedContent): ReceivedContent {
  switch (content.type) {
    case 'text': {
      const { type, text, postback } = content
      if (text === '') throw impossible('content.text: an empty text cannot be sent')
      return { type, text, ...(postback === undefined ? {} : { postback }) }
    }
    case 'location': {
      const { type, address, latitude, longitude } = content
      return { type, address, latitude, longitude }
    }
    case 'sticker': {
      const { type, packageId, stickerId } = content
      return { type, packageId, stickerId }
    }
    case 'image':
    case 'file':
    case 'audio':
    case 'video':
      return { type: content.type, fileId: content.fileId }
    default:
      // The schema lets kinds pass that it does not know.
      throw impossible('content.type: one of text, location, sticker, image, file, audio, video')
  }
}
