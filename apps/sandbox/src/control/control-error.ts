import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A refusal of the control API: `{ message }`. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  readonly status: ContentfulStatusCode

  constructor(status: ContentfulStatusCode, message: string) {
    super(message)
    this.status = status
  }
}
