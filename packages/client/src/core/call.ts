import type { Call } from '../call.ts'
import type { OperationInfo } from '../operation-info.ts'
import type { CallOptions } from '../options.ts'
import { toCall } from './answered.ts'
import { attempts } from './attempts.ts'
import { startDeadline } from './deadline.ts'
import { readAnswer } from './read-answer.ts'
import { receive, type Received } from './received.ts'
import { redact, textsOf } from './redact.ts'
import { prepare, type Prepared } from './request.ts'
import type { Runtime } from './runtime.ts'
import { splitParameters } from './split-parameters.ts'

export interface CallInput {
  readonly operationId: string
  readonly operation: OperationInfo
  readonly parameters: unknown
  readonly options: CallOptions
}

/** One call: parameters to request, answer to value or error. */
export function call(runtime: Runtime, input: CallInput): Call<unknown> {
  return toCall(
    (async () => {
      const { operationId, operation, parameters, options } = input
      const parts = splitParameters(operationId, operation, parameters)
      const request = prepare(runtime.baseUrl, operation, parts, options.headers)
      if (operation.body) await runtime.checks?.request(operationId, parts.body)
      const tokens: string[] = []
      const answer = await transmit(runtime, input, request, tokens)
      const value = readAnswer(operationId, operation, answer, (text) =>
        redact(text, [...tokens, ...textsOf(parts.body)]),
      )
      if (operation.answer.startsWith('json')) await runtime.checks?.answer(operationId, value, runtime.log)
      return { value, status: answer.status, headers: answer.headers }
    })(),
  )
}

/** Sends a request under the deadline of its call, in its turn where a bot must not be changed in parallel. Notes the tokens used. */
export async function transmit(
  runtime: Runtime,
  { operationId, operation, parameters, options }: CallInput,
  { url, ...init }: Prepared,
  tokens: string[] = [],
): Promise<Received> {
  const deadline = startDeadline(operationId, options.timeoutMs ?? runtime.timeoutMs, options.signal)
  const job = {
    operationId,
    repeatable: operation.method !== 'post',
    rateLimit: operation.rateLimit,
    retry: options.retry,
    deadline,
  }
  const work = (): Promise<Received> =>
    attempts(runtime, job, async (token, signal) => {
      tokens.push(token)
      const headers = { ...init.headers, authorization: `Bearer ${token}` }
      const response = await runtime.fetch(url, {
        ...init,
        body: init.body ?? null,
        headers,
        signal,
        redirect: 'manual',
      })
      return receive(response, operation.answer !== 'nothing')
    })
  try {
    return await (operation.serializePerBot ? runtime.lock.run(lockKey(parameters), work, deadline.signal) : work())
  } finally {
    deadline.clear()
  }
}

/** `addBot` has no bot yet: one at a time. */
function lockKey(parameters: unknown): string {
  return `bot ${String(Object(parameters).botId ?? 'to be added')}`
}
