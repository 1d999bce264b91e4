import type { MessageContent } from '@lineworks-bot/types'
import { overLimit } from '../../../errors/platform-error.ts'
import { characters } from './characters.ts'

/** The pages print this limit for the translations only, which the schema checks. */
const longestContentText = 1000

export function checkTexts(content: MessageContent): void {
  if (content.type !== 'button_template') return
  const length = characters(content.contentText)
  if (length > longestContentText) {
    throw overLimit(`content.contentText must have at most ${longestContentText} characters, has ${length}`)
  }
}
