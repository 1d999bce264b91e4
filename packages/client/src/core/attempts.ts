import { LineWorksConnectionError } from '../errors/line-works-connection-error.ts'
import { LineWorksError } from '../errors/line-works-error.ts'
import type { OperationInfo } from '../operation-info.ts'
import type { CallOptions } from '../options.ts'
import { rateLimitState } from '../rate-limit-state.ts'
import type { Pacing } from '../stores/pacing.ts'
import type { Deadline } from './deadline.ts'
import { delay } from './delay.ts'
import { askedDelay, backoff, faultCode, neverArrived, retryPolicy } from './retry-delay.ts'
import type { Runtime } from './runtime.ts'
import { currentToken } from './token.ts'

export interface Job {
  readonly operationId: string
  /** Whether it may be sent again when nobody knows if it was carried out. */
  readonly repeatable: boolean
  readonly rateLimit?: OperationInfo['rateLimit']
  readonly retry?: CallOptions['retry']
  readonly deadline: Deadline
}

interface Answered {
  readonly status: number
  readonly headers: Headers
}

/** Sends with a token, and again by the rules of retrying, until there is an answer to keep. */
export async function attempts<A extends Answered>(
  runtime: Pick<Runtime, 'auth' | 'fetch' | 'log' | 'retry'> & { readonly pacing?: Pacing | undefined },
  job: Job,
  send: (token: string, signal: AbortSignal) => Promise<A>,
): Promise<A> {
  const { auth, log, pacing } = runtime
  const { operationId, rateLimit, deadline } = job
  const retry = retryPolicy(job.retry, runtime.retry)
  const { signal } = deadline
  let refused: { readonly token: string; readonly outcome: A } | undefined
  for (let attempt = 1; ; attempt += 1) {
    if (rateLimit !== undefined) await pacing?.wait(operationId, rateLimit, signal)
    // It may have grown old while this was waiting.
    const token = await currentToken(auth, runtime, signal)
    if (token === refused?.token) return refused.outcome
    // An abort while something above was waiting, without anyone listening.
    signal.throwIfAborted()
    log?.({ type: 'request', operationId, attempt })
    const started = performance.now()
    const outcome = await send(token, signal).catch((error: unknown) => ({ fault: error }))
    const durationMs = performance.now() - started
    if ('fault' in outcome) {
      const { fault } = outcome
      if (signal.aborted) throw signal.reason
      if (fault instanceof LineWorksError) throw fault
      log?.({ type: 'fault', operationId, attempt, reason: faultCode(fault), durationMs })
      const surely = neverArrived(fault)
      if (!(job.repeatable || surely) || !(await pause(attempt, 0))) {
        throw new LineWorksConnectionError(operationId, fault, surely)
      }
    } else {
      const { status, headers } = outcome
      log?.({ type: 'answer', operationId, attempt, status, durationMs })
      pacing?.observe(operationId, rateLimitState(headers))
      if (status === 401 && refused === undefined && retry.attempts > 0) {
        refused = { token, outcome }
        log?.({ type: 'refusal', operationId })
        auth.refuse?.(token)
        attempt -= 1
      } else if (
        !(status === 429 || (status === 503 && job.repeatable)) ||
        !(await pause(attempt, askedDelay(headers)))
      ) {
        return outcome
      }
    }
  }

  /** Waits before the next attempt; false when there is none, or no time for it. */
  async function pause(attempt: number, askedMs: number): Promise<boolean> {
    const waitMs = askedMs + backoff(attempt, retry)
    if (attempt >= retry.attempts || Date.now() + waitMs >= deadline.at) return false
    log?.({ type: 'retry', operationId, attempt, waitMs: Math.round(waitMs) })
    await delay(waitMs, signal)
    return true
  }
}
