import type { MessageContent } from '@lineworks-bot/types'
import { call } from './core/call.ts'
import { LineWorksApiError } from './errors/line-works-api-error.ts'
import { LineWorksArgumentError } from './errors/line-works-argument-error.ts'
import { LineWorksConnectionError } from './errors/line-works-connection-error.ts'
import { operations } from './generated/operations.ts'
import { runtimeOf, type LineWorks } from './line-works.ts'
import type { Logger } from './logger.ts'
import type { CallOptions } from './options.ts'
import type { BroadcastJournal } from './stores/broadcast-journal.ts'
import type { Target } from './target.ts'

export interface BroadcastParameters {
  readonly botId: number
  readonly targets: Iterable<Target> | AsyncIterable<Target>
  readonly content: MessageContent
}

export interface BroadcastOptions extends CallOptions {
  /**
   * How many messages are under way at a time.
   *
   * @default 4
   */
  readonly concurrency?: number
  /**
   * Notes what became of each target, so that a broadcast that broke off can be started anew with the same journal: who was sent
   * to, and who may have been, is left out.
   *
   * @default none
   */
  readonly journal?: BroadcastJournal
}

/** What became of one target; each target given yields one. */
export interface BroadcastResult {
  readonly target: Target
  /**
   * `sent`: the API took it. `failed`: it surely was not sent; a further run tries again. `unknown`: nobody knows, because the
   * answer got lost now or in an earlier run; it is not sent again. `skipped`: an earlier run sent it.
   */
  readonly outcome: 'sent' | 'failed' | 'unknown' | 'skipped'
  /** Why, for `failed` and `unknown` of this run. */
  readonly error?: unknown
}

/**
 * Sends one message to many users and rooms, some at a time, and tells of each as it is done, in the order in which they finish.
 * Leaving the loop stops it after the messages under way. An abort stops it at once: it tells of those under way, `failed` if they
 * were still waiting, and throws the reason when targets are left. Give the client `pacing`, so that the rate limit is kept.
 *
 * @example
 * ```ts
 * import { broadcast, LineWorks, pace } from '@lineworks-bot/client'
 *
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '', pacing: pace({ plan: 'standard' }) })
 * const targets = [{ userId: 'hanako@example.com' }, { channelId: '12345a12-b12c-12d3-e123fghijkl' }]
 * for await (const { target, outcome } of broadcast(works, { botId: 2000001, targets, content: { type: 'text', text: 'Hi' } })) {
 *   console.log(outcome, target)
 * }
 * ```
 */
export async function* broadcast(
  works: LineWorks,
  { botId, targets, content }: BroadcastParameters,
  { concurrency = 4, journal, ...options }: BroadcastOptions = {},
): AsyncGenerator<BroadcastResult, void> {
  if (!(concurrency >= 1)) throw new LineWorksArgumentError('concurrency', 'concurrency must be a number from 1 up')
  const runtime = runtimeOf(works)
  const under = new Set<Promise<{ done: Promise<unknown>; result: BroadcastResult }>>()
  async function next(): Promise<BroadcastResult> {
    const { done, result } = await Promise.race(under)
    for (const other of under) if (other === done) under.delete(other)
    return result
  }
  let stopped = false
  try {
    for await (const target of targets) {
      stopped = options.signal?.aborted === true
      if (stopped) break
      const done: Promise<{ done: Promise<unknown>; result: BroadcastResult }> = sendOnce(target).then((result) => ({
        done,
        result,
      }))
      under.add(done)
      if (under.size >= concurrency) yield await next()
    }
    while (under.size > 0) yield await next()
    if (stopped) options.signal?.throwIfAborted()
  } finally {
    await Promise.allSettled(under)
  }

  async function sendOnce(target: Target): Promise<BroadcastResult> {
    const key = 'channelId' in target ? `channel ${target.channelId}` : `user ${target.userId}`
    const before = await journal?.begin(key)
    if (before === 'sent') return { target, outcome: 'skipped' }
    // A run that ended between this note and the next may have sent it.
    if (before === 'sending' || before === 'unknown') return { target, outcome: 'unknown' }
    const result = await send(target)
    await journal?.end(key, result.outcome)
    return result
  }

  async function send(target: Target): Promise<BroadcastResult & { readonly outcome: 'sent' | 'failed' | 'unknown' }> {
    let mayHaveArrived = false
    // The log tells when a request leaves. A message is sent again only when it surely was not carried out.
    const log: Logger = (entry) => {
      if (entry.operationId !== 'token') {
        if (entry.type === 'request') mayHaveArrived = true
        if (entry.type === 'retry' || entry.type === 'refusal') mayHaveArrived = false
      }
      runtime.log?.(entry)
    }
    const [operationId, whom] =
      'channelId' in target
        ? (['sendChannelMessage', { channelId: target.channelId }] as const)
        : (['sendUserMessage', { userId: target.userId }] as const)
    const input = { operationId, operation: operations[operationId], parameters: { botId, ...whom, content }, options }
    try {
      await call({ ...runtime, log }, input)
      return { target, outcome: 'sent' }
    } catch (error) {
      return { target, outcome: mayHaveArrived && !wasRefused(error) ? 'unknown' : 'failed', error }
    }
  }
}

/** Whether the last request surely was not carried out. */
function wasRefused(error: unknown): boolean {
  if (error instanceof LineWorksApiError) return error.status >= 400 && error.status < 500
  return error instanceof LineWorksConnectionError && error.neverArrived
}
