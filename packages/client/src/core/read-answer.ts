import { LineWorksApiError } from '../errors/line-works-api-error.ts'
import type { OperationInfo, Redirect } from '../operation-info.ts'
import type { Answer } from './openapi-fetch.ts'

const shownBody = 1000

/** The value of a successful answer; anything else is thrown. */
export async function readAnswer(
  operationId: string,
  operation: OperationInfo,
  { response, error }: Answer,
): Promise<unknown> {
  if (operation.answer === 'location') return readLocation(operationId, operation, { response, error })
  if (!response.ok) throw apiError(operationId, response, error)
  if (operation.answer === 'nothing') {
    // Unread, a body would hold its connection.
    await response.body?.cancel()
    return undefined
  }
  const text = await response.text()
  if (text === '' && operation.answer === 'json or nothing') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    const { status, headers } = response
    const description = text === '' ? 'the answer is empty, JSON was expected' : 'the answer is not JSON'
    throw new LineWorksApiError({ operationId, status, headers, description, body: text.slice(0, shownBody) })
  }
}

function readLocation(operationId: string, operation: OperationInfo, { response, error }: Answer): Redirect {
  const { status, headers } = response
  if (status !== operation.status) throw apiError(operationId, response, error)
  const location = headers.get('location')
  if (location !== null) return { location }
  throw new LineWorksApiError({ operationId, status, headers, description: 'the answer has no Location' })
}

function apiError(operationId: string, { status, headers }: Response, error: unknown): LineWorksApiError {
  if (typeof error !== 'object' || error === null) {
    const body = typeof error === 'string' && error !== '' ? error.slice(0, shownBody) : undefined
    return new LineWorksApiError({ operationId, status, headers, body })
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const description = 'description' in error && typeof error.description === 'string' ? error.description : undefined
  const body = code === undefined ? JSON.stringify(error).slice(0, shownBody) : undefined
  return new LineWorksApiError({ operationId, status, headers, code, description, body })
}
