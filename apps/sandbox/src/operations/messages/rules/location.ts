import type { MessageContent } from '@lineworks-bot/types'
import { outOfRange } from '../../../errors/platform-error.ts'

/** The pages print no range: it is that of the earth. */
export function checkLocation(content: MessageContent): void {
  if (content.type !== 'location') return
  if (Math.abs(content.latitude) > 90) throw outOfRange('content.latitude must be from -90 to 90')
  if (Math.abs(content.longitude) > 180) throw outOfRange('content.longitude must be from -180 to 180')
}
