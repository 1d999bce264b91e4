import { codeMeaning } from './code-meanings.ts'
import { LineWorksError } from './line-works-error.ts'

export interface ApiErrorDetails {
  readonly operationId: string
  readonly status: number
  readonly headers: Headers
  readonly code?: string | undefined
  readonly description?: string | undefined
  readonly body?: string | undefined
}

/**
 * Thrown when the API answers with an error, with a redirect that the operation does not have, or with a body that is not the
 * JSON that was promised. The token and the texts of a JSON request are cut out of what the answer repeats of them; what a storage
 * repeats of a file is not.
 *
 * @example
 * ```ts
 * try {
 *   await works.sendUserMessage({ botId, userId, content: { type: 'text', text: 'Hello' } })
 * } catch (error) {
 *   if (error instanceof LineWorksApiError && error.code === 'ACCESS_DENIED') console.log('Add the bot to the domain first.')
 *   else throw error
 * }
 * ```
 *
 * @see https://developers.worksmobile.com/en/docs/error-codes
 */
export class LineWorksApiError extends LineWorksError {
  override name = 'LineWorksApiError'
  /** The operation that was called, such as `sendUserMessage`. */
  readonly operationId: string
  /** HTTP status. */
  readonly status: number
  /** Headers of the answer, among them `rateLimit-reset` (seconds) and `WWW-Authenticate`. */
  readonly headers: Headers
  /** Error code such as `ACCESS_DENIED`; undefined when the answer has none. The set of codes is open. */
  readonly code: string | undefined
  /** What went wrong, in the API's words; undefined when the answer has none. */
  readonly description: string | undefined
  /** What the official list of codes says of `code`; undefined when it is not on the list. */
  readonly meaning: string | undefined
  /** The first 1,000 characters of an answer that is not the JSON of an error; undefined otherwise. */
  readonly body: string | undefined
  /** The header `WWW-Authenticate`, which tells what is wrong with a token; undefined when the answer has none. */
  readonly wwwAuthenticate: string | undefined
  /**
   * Whether the same call may succeed later: 429, 500, 502, 503 and 504. A message whose call ended with one of the 5xx may have
   * been sent all the same.
   */
  readonly retryable: boolean

  constructor({ operationId, status, headers, code, description, body }: ApiErrorDetails) {
    const meaning = code === undefined ? undefined : codeMeaning(code)
    const detail = description ?? meaning ?? (code === undefined ? 'no detail given' : undefined)
    super(`${operationId}: ${[status, code, detail].filter((part) => part !== undefined).join(' ')}`)
    this.operationId = operationId
    this.status = status
    this.headers = headers
    this.code = code
    this.description = description
    this.meaning = meaning
    this.body = body
    this.wwwAuthenticate = headers.get('www-authenticate') ?? undefined
    this.retryable = status === 429 || status === 500 || (status >= 502 && status <= 504)
  }
}
