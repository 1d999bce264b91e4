import type { Operation } from '../description/operations.ts'

/** What a successful answer holds; the same words as in the client's `OperationInfo`. */
export function answerKind({
  status,
  body,
  bodyInferred,
}: Operation['success']): 'json' | 'json or nothing' | 'location' | 'nothing' {
  if (status >= 300) return 'location'
  if (body === undefined) return 'nothing'
  return bodyInferred ? 'json or nothing' : 'json'
}
