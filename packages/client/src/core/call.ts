import { LineWorksConnectionError } from '../errors/line-works-connection-error.ts'
import { LineWorksError } from '../errors/line-works-error.ts'
import type { OperationInfo } from '../operation-info.ts'
import type { CallOptions, TokenSource } from '../options.ts'
import type { Answer, Send } from './openapi-fetch.ts'
import { readAnswer } from './read-answer.ts'
import { splitParameters } from './split-parameters.ts'
import { authorization } from './token.ts'

export interface Call {
  readonly operationId: string
  readonly operation: OperationInfo
  readonly parameters: unknown
  readonly options: CallOptions
}

/** One call: parameters to request, answer to value or error. */
export async function call(
  send: Send,
  auth: TokenSource,
  { operationId, operation, parameters, options }: Call,
): Promise<unknown> {
  const parts = splitParameters(operationId, operation, parameters)
  const headers = { ...options.headers, Authorization: await authorization(auth) }
  let answer: Answer
  try {
    answer = await send(operation.method, operation.path, { ...parts, headers, signal: options.signal })
  } catch (error) {
    // What the caller aborted is the caller's own reason; our own errors already say what is wrong.
    if (options.signal?.aborted === true || error instanceof LineWorksError) throw error
    throw new LineWorksConnectionError(operationId, error)
  }
  return readAnswer(operationId, operation, answer)
}
