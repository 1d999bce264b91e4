import { setTimeout } from 'node:timers/promises'
import { forbidden } from '../../errors/platform-error.ts'
import type { ExchangeRecorder } from '../../inspector/inspector.ts'
import type { ParallelWatcher } from '../../limits/parallel-watcher.ts'
import type { Operation } from '../../operations/operation.ts'

/** Everything here is done at once: without a pause calls that were sent together would be over before they met. */
const underWayMs = 10

/** Management calls for one bot must not overlap; those that add a bot, none of which has one yet, are held to it together. */
export async function oneAtATime<T>(
  { operation, botId, watcher, recorder, strict }: OneAtATime,
  run: () => Promise<T>,
): Promise<T> {
  if (operation.serialPerBot !== true) return run()
  const passage = watcher.enter(botId ?? 'new')
  try {
    if (passage.parallel) recorder.parallel()
    if (passage.parallel && strict) throw forbidden('Another management call for this bot is under way.')
    await setTimeout(underWayMs)
    return await run()
  } finally {
    passage.leave()
  }
}

export interface OneAtATime {
  readonly operation: Operation
  readonly botId: string | undefined
  readonly watcher: ParallelWatcher
  readonly recorder: ExchangeRecorder
  readonly strict: boolean
}
