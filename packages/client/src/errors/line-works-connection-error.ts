import { LineWorksError } from './line-works-error.ts'

/**
 * Thrown when no whole answer arrives: the name is unknown, the connection is refused or breaks, the certificate is wrong.
 * `cause` is what `fetch` threw.
 */
export class LineWorksConnectionError extends LineWorksError {
  override name = 'LineWorksConnectionError'
  readonly operationId: string
  /**
   * True when the request surely did not reach the API, because no connection was made. False when nobody knows: what it
   * changes may have been changed.
   */
  readonly neverArrived: boolean

  constructor(operationId: string, cause: unknown, neverArrived = false) {
    super(`${operationId}: no answer (${describe(cause)})`, { cause })
    this.operationId = operationId
    this.neverArrived = neverArrived
  }
}

/** Node's fetch says "fetch failed" and keeps the reason in `cause`. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
