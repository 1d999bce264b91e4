import { LineWorksError } from './line-works-error.ts'

/**
 * Thrown when a call has not ended within `timeoutMs`, waiting, tokens and retries included. A request that changes something may
 * have been carried out all the same.
 */
export class LineWorksTimeoutError extends LineWorksError {
  override name = 'LineWorksTimeoutError'
  readonly operationId: string
  readonly timeoutMs: number

  constructor(operationId: string, timeoutMs: number) {
    super(`${operationId}: not finished within ${timeoutMs} ms`)
    this.operationId = operationId
    this.timeoutMs = timeoutMs
  }
}
