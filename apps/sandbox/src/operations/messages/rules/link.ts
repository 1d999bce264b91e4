import type { MessageContent } from '@lineworks-bot/types'
import { invalidParameter } from '../../../errors/platform-error.ts'

export function checkLink(content: MessageContent): void {
  if (content.type === 'link' && !/^https?:\/\//i.test(content.link)) {
    throw invalidParameter('content.link must begin with http:// or https://')
  }
}
