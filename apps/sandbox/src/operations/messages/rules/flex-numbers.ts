import type { FlexContainer } from '@lineworks-bot/types'
import { invalidParameter, outOfRange } from '../../../errors/platform-error.ts'
import { objectsIn } from '../../../objects-in.ts'

/** Numbers in components: shares, numbers of lines and aspect ratios. */
export function checkFlexNumbers(container: FlexContainer): void {
  for (const { place, object } of objectsIn(container, 'content.contents')) {
    checkShare(object['flex'], `${place}.flex`)
    checkLines(object['maxLines'], `${place}.maxLines`)
    checkAspectRatio(object['aspectRatio'], `${place}.aspectRatio`)
  }
}

/** Whole numbers are LINE's rule; LINE WORKS prints "number". */
function checkShare(value: unknown, place: string): void {
  if (typeof value === 'number' && value < 0) throw invalidParameter(`${place} must be a number from 0 on`)
}

function checkLines(value: unknown, place: string): void {
  if (typeof value === 'number' && !(Number.isInteger(value) && value >= 0)) {
    throw invalidParameter(`${place} must be a whole number from 0 on`)
  }
}

/** Up to 10,000 on the English and Korean pages, 100,000 on the Japanese one. */
const largestSide = 100_000

function checkAspectRatio(value: unknown, place: string): void {
  if (typeof value !== 'string') return
  const [width = 0, height = 0] = value.split(':').map(Number)
  if (![width, height].every((side) => side >= 1 && side <= largestSide)) {
    throw outOfRange(`${place} must have numbers from 1 to ${largestSide}`)
  }
  if (height > 3 * width) throw outOfRange(`${place} must be at most three times as high as wide`)
}
