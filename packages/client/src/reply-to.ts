import type { CallbackEvent, MessageContent } from '@lineworks-bot/types'
import type { Call } from './call.ts'
import { LineWorksArgumentError } from './errors/line-works-argument-error.ts'
import type { LineWorks } from './line-works.ts'
import type { CallOptions } from './options.ts'
import { sendTo, type Target } from './target.ts'

/** What `replyTo` takes. */
export interface ReplyParameters {
  /** From the callback's header `x-works-botid`. */
  readonly botId: number
  /** As the callback brought it. */
  readonly event: CallbackEvent
  readonly content: MessageContent
}

/**
 * Answers a callback: in the room that it came from, or to the user of a 1:1 room.
 *
 * @example
 * ```ts
 * import { LineWorks, replyTo } from '@lineworks-bot/client'
 * import type { MessageCallbackEvent } from '@lineworks-bot/types'
 *
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' })
 * export async function echo(event: MessageCallbackEvent) {
 *   if (event.content.type !== 'text') return
 *   await replyTo(works, { botId: 2000001, event, content: { type: 'text', text: event.content.text } })
 * }
 * ```
 *
 * @throws LineWorksArgumentError for `end` and `leave`, after which nobody is there.
 */
export function replyTo(
  works: LineWorks,
  { botId, event, content }: ReplyParameters,
  options?: CallOptions,
): Call<void> {
  return sendTo(works, botId, targetOf(event), content, options)
}

/** Messages and postbacks name the room only when it has several people; `begin` names the 1:1 room, which its user stands for. */
function targetOf(event: CallbackEvent): Target {
  const { source, type } = event
  if (type !== 'end' && type !== 'leave') {
    if (type !== 'begin' && 'channelId' in source && source.channelId) return { channelId: source.channelId }
    if ('userId' in source) return { userId: source.userId }
  }
  throw new LineWorksArgumentError('event', `there is nobody to reply to after the event ${type}`)
}
