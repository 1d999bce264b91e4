import type { CallbackHandler } from '../options.ts'
import { incomingOfLambda, type LambdaEvent } from './lambda-event.ts'

export type { LambdaEvent }

/** What is used of the context of a Lambda function. */
export interface LambdaContext {
  getRemainingTimeInMillis(): number
}

export interface LambdaResult {
  statusCode: number
  headers: Record<string, string>
  body: string
}

export interface LambdaOptions {
  /**
   * How long to wait for the listeners before the answer, in milliseconds; less where the function has less time left. Lambda
   * stops the process after the answer, and the platform waits as long as this.
   *
   * @default 5_000
   */
  readonly handlerTimeLimitMs?: number
  /**
   * Called when the listeners of a callback were not done in time. They are stopped with the process, and may go on with the
   * next call, or never.
   *
   * @default writes to `console.error`
   */
  readonly onTimeLimit?: () => unknown
}

// Enough to hand over the answer.
const marginMs = 250

/**
 * A handler for AWS Lambda, behind a function URL or API Gateway (HTTP API or REST API).
 *
 * @example
 * ```ts
 * export const handler = lambdaHandler(createCallbackHandler({ botSecret, on }), { handlerTimeLimitMs: 3000 })
 * ```
 */
export function lambdaHandler(
  handle: CallbackHandler,
  { handlerTimeLimitMs = 5000, onTimeLimit = warn }: LambdaOptions = {},
): (event: LambdaEvent, context: LambdaContext) => Promise<LambdaResult> {
  return async (event, context) => {
    let work: Promise<void> | undefined
    const { status, headers } = await handle.receive(incomingOfLambda(event), { waitUntil: (w) => (work = w) })
    const limitMs = Math.min(handlerTimeLimitMs, context.getRemainingTimeInMillis() - marginMs)
    if (work !== undefined && !(await endsWithin(work, limitMs))) await onTimeLimit()
    return { statusCode: status, headers: { ...headers }, body: '' }
  }
}

async function endsWithin(work: Promise<void>, limitMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(limitMs, 0))
  })
  const ended = await Promise.race([work.then(() => true), limit])
  clearTimeout(timer)
  return ended
}

function warn(): void {
  console.error(
    'The listeners of a callback were not done within handlerTimeLimitMs; Lambda stops them with this answer.',
  )
}
