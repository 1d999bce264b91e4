import type { Context } from 'hono'
import { tooManyRequests } from '../../errors/platform-error.ts'
import type { ExchangeRecorder } from '../../inspector/inspector.ts'
import type { ParallelWatcher } from '../../limits/parallel-watcher.ts'
import { rateLimitHeaders } from '../../limits/rate-limit-headers.ts'
import type { RateLimit } from '../../limits/rate-limiter.ts'
import { authenticate } from '../../oauth/authenticate.ts'
import type { Answer, Operation } from '../../operations/operation.ts'
import type { World } from '../../world.ts'
import { asPlatformError } from '../answer-error.ts'
import { applyFaults } from '../apply-faults.ts'
import { ConnectionCut } from '../connection-cut.ts'
import type { Env } from '../env.ts'
import { errorAnswer, toResponse } from '../json-answer.ts'
import { cutReason } from '../record.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { readBody } from './read-body.ts'
import { checkEncoding, readParameters } from './read-parameters.ts'
import { requireScope } from './require-scope.ts'

export interface OperationCall {
  readonly world: World
  readonly watcher: ParallelWatcher
  readonly c: Context<Env>
  readonly recorder: ExchangeRecorder
  readonly operationId: string
  readonly operation: Operation
}

/** One call from the token to the answer. Everything that it changed is durable before the answer leaves. */
export async function runOperation(call: OperationCall): Promise<Response> {
  const { world, recorder } = call
  const progress: Progress = { rateLimit: undefined }
  try {
    const answer = await settle(world, () => steps(call, progress))
    const { response, headers, text } = toResponse(withRateLimit(answer, progress.rateLimit))
    recorder.end(response.status, headers, text)
    return response
  } catch (error) {
    recorder.fail(cutReason)
    throw error
  }
}

interface Progress {
  /** Known once the call was counted: errors after that tell it too. */
  rateLimit: RateLimit | undefined
}

async function steps({ world, watcher, c, recorder, ...call }: OperationCall, progress: Progress) {
  const { operationId, operation } = call
  recorder.operation(operationId, shownBotId(c.req.param('botId')))
  const token = authenticate(world, c.req.header('authorization') ?? null)
  requireScope(operation, token)
  progress.rateLimit = world.rateLimiter.count(operationId, operation.callsPerMinute)
  if (progress.rateLimit?.exceeded) throw tooManyRequests()
  const after = await applyFaults(world, operationId, '*')
  const url = new URL(c.req.url)
  checkEncoding(url.pathname)
  const params = readParameters(c.req.param())
  const strict = world.options.strictParallel
  const answer = await oneAtATime({ operation, botId: params['botId'], watcher, recorder, strict }, async () => {
    const body = operation.body && (await readBody(c.req, operation.body, recorder))
    const caller = { clientId: token.clientId, subject: token.subject }
    return operation.run({ params, query: url.searchParams, body, caller, origin: url.origin }, world)
  })
  if (after.cut) {
    world.commit()
    throw new ConnectionCut()
  }
  return answer
}

/** What went wrong becomes the answer; what was changed until then stays, as it stays in memory. */
async function settle(world: World, run: () => Promise<Answer>): Promise<Answer> {
  let answer: Answer
  try {
    answer = await run()
  } catch (error) {
    if (error instanceof ConnectionCut) throw error
    answer = errorAnswer(asPlatformError(error))
  }
  try {
    world.commit()
    return answer
  } catch (error) {
    return errorAnswer(asPlatformError(error))
  }
}

function withRateLimit(answer: Answer, rateLimit: RateLimit | undefined): Answer {
  if (rateLimit === undefined || answer.status === 302) return answer
  // A fault that says 429 tells the same as a used-up limit.
  const told = answer.status === 429 ? { ...rateLimit, used: rateLimit.limit } : rateLimit
  return { ...answer, headers: { ...answer.headers, ...rateLimitHeaders(told) } }
}

function shownBotId(text: string | undefined): number | undefined {
  const botId = Number(text)
  return text !== undefined && Number.isSafeInteger(botId) ? botId : undefined
}
