import { dispatch } from './deliver/dispatch.ts'
import type { Listeners, ReceivedCallback } from './deliver/listeners.ts'

/**
 * Handles callbacks that `enqueue` wrote to a queue. It rejects with what a listener throws, so that the queue can try again; a
 * listener must therefore bear to see an event twice.
 *
 * @example
 * ```ts
 * const work = createCallbackWorker({ on: { message: async (event) => { } } })
 * new Worker('callbacks', (job) => work(job.data), { connection })
 * ```
 */
export function createCallbackWorker(listeners: Listeners): (callback: ReceivedCallback) => Promise<void> {
  return async (callback) => dispatch(JSON.parse(callback.body), callback, listeners)
}
