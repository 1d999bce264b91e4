import type { Answer } from './incoming.ts'

/** Thrown where a request is refused. It says nothing but the status: what was wrong helps only who tries to forge. */
export class Refusal extends Error implements Answer {
  override readonly name = 'Refusal'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, headers: Readonly<Record<string, string>> = {}) {
    super(`answered ${status}`)
    this.status = status
    this.headers = headers
  }
}
