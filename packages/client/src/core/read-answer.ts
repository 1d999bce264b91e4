import { LineWorksApiError } from '../errors/line-works-api-error.ts'
import type { OperationInfo } from '../operation-info.ts'
import { parseJson } from './parse-json.ts'
import type { Received } from './received.ts'

/** Takes the secrets out of a text. */
export type Clean = (text: string) => string

const shownBody = 1000

/** The value of a successful answer; anything else is thrown, without the secrets that it may repeat. */
export function readAnswer(operationId: string, operation: OperationInfo, answer: Received, clean: Clean): unknown {
  const { ok, status, headers, text } = answer
  const fail = (description: string): never => {
    throw new LineWorksApiError({ operationId, status, headers, description, body: show(text, clean) })
  }
  if (operation.answer === 'location') {
    if (status !== operation.status) throw apiError(operationId, answer, clean)
    const location = headers.get('location')
    return location === null ? fail('the answer has no Location') : { location }
  }
  if (!ok) throw apiError(operationId, answer, clean)
  if (operation.answer === 'nothing' || (text === '' && operation.answer === 'json or nothing')) return undefined
  return parseJson(text) ?? fail(text === '' ? 'the answer is empty, JSON was expected' : 'the answer is not JSON')
}

export function apiError(operationId: string, { status, headers, text }: Received, clean: Clean): LineWorksApiError {
  const error = Object(parseJson(text)) as { code?: unknown; description?: unknown }
  const member = (value: unknown): string | undefined => (typeof value === 'string' ? clean(value) : undefined)
  const code = member(error.code)
  const description = member(error.description)
  const body = code === undefined ? show(text, clean) : undefined
  return new LineWorksApiError({ operationId, status, headers, code, description, body })
}

function show(text: string, clean: Clean): string | undefined {
  return clean(text).slice(0, shownBody) || undefined
}
