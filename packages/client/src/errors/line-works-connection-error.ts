import { LineWorksError } from './line-works-error.ts'

/**
 * Thrown when no answer arrives: the name is unknown, the connection is refused or breaks, the certificate is wrong. A request
 * that changes something may have been carried out all the same. `cause` is what `fetch` threw.
 */
export class LineWorksConnectionError extends LineWorksError {
  override name = 'LineWorksConnectionError'
  readonly operationId: string

  constructor(operationId: string, cause: unknown) {
    super(`${operationId}: no answer (${describe(cause)})`, { cause })
    this.operationId = operationId
  }
}

/** Node's fetch says "fetch failed" and keeps the reason in `cause`. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
