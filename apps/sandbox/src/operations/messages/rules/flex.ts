import type { FlexContainer, MessageContent } from '@lineworks-bot/types'
import { invalidParameter, overLimit } from '../../../errors/platform-error.ts'
import { checkFlexActions } from './flex-actions.ts'
import { checkFlexNumbers } from './flex-numbers.ts'

/** 30 KB on the English and Korean pages; the Japanese ones say 15. */
const largestJson = 30 * 1024

export function checkFlex(content: MessageContent): void {
  if (content.type !== 'flex') return
  const bytes = Buffer.byteLength(JSON.stringify(content.contents))
  if (bytes > largestJson) throw overLimit(`content.contents must have at most 30 KB of JSON, has ${bytes} bytes`)
  checkBubbleSizes(content.contents)
  checkFlexNumbers(content.contents)
  checkFlexActions(content.contents)
}

function checkBubbleSizes(container: FlexContainer): void {
  if (container.type !== 'carousel') return
  const sizes = new Set(container.contents.map((bubble) => bubble.size ?? 'mega'))
  if (sizes.size > 1) {
    throw invalidParameter(`content.contents.contents must have bubbles of one size, has ${[...sizes].join(', ')}`)
  }
}
