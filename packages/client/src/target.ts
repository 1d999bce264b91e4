import type { MessageContent } from '@lineworks-bot/types'
import type { Call } from './call.ts'
import type { LineWorks } from './line-works.ts'
import type { CallOptions } from './options.ts'

/** Whom to send to: a user, or a message room. */
export type Target = { readonly userId: string } | { readonly channelId: string }

/** Sends a message to a user or a room, whichever the target is. */
export function sendTo(
  works: LineWorks,
  botId: number,
  target: Target,
  content: MessageContent,
  options?: CallOptions,
): Call<void> {
  return 'channelId' in target
    ? works.sendChannelMessage({ botId, channelId: target.channelId, content }, options)
    : works.sendUserMessage({ botId, userId: target.userId, content }, options)
}
