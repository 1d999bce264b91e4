import { LineWorksError } from './line-works-error.ts'
import type { ValidationIssue } from '../validation.ts'

const shown = 5

/** Thrown by a client that has `validators`: before a request is sent that they refuse, and for answers when that is asked for. */
export class LineWorksValidationError extends LineWorksError {
  override name = 'LineWorksValidationError'
  readonly operationId: string
  /** Which of the two was refused. Nothing has reached the API when it is the request. */
  readonly subject: 'request' | 'answer'
  /** All that is wrong; none holds the value itself. */
  readonly issues: readonly ValidationIssue[]

  constructor(operationId: string, subject: 'request' | 'answer', issues: readonly ValidationIssue[]) {
    const lines = issues.slice(0, shown).map(({ path, message }) => `${path?.map(keyOf).join('.') ?? ''} ${message}`)
    super(`${operationId}: the ${subject} does not fit the description: ${lines.join('; ')}`)
    this.operationId = operationId
    this.subject = subject
    this.issues = issues
  }
}

function keyOf(segment: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof segment === 'object' ? segment.key : segment)
}
