import type { Issue } from './issue.ts'
import { run, type Check } from './run.ts'
import type { StandardSchemaV1 } from './standard-schema.ts'
import { ValidationError } from './validation-error.ts'

/** The value itself, not a copy, or what is wrong with it. */
export type Result<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] }

export interface Schema<T> extends StandardSchemaV1<T> {
  /** All issues in one run. */
  readonly validate: (value: unknown) => Result<T>
  readonly is: (value: unknown) => value is T
  /** The value, or a thrown {@link ValidationError}. */
  readonly parse: (value: unknown) => T
}

/** `asRequest` refuses unknown and read-only members. */
export function schema<T>(check: Check, asRequest = false): Schema<T> {
  const validate = (value: unknown): Result<T> => {
    const issues = run(check, value, asRequest)
    // Checked just now.
    return issues === undefined ? { value: value as T } : { issues }
  }
  return {
    validate,
    is: (value): value is T => run(check, value, asRequest) === undefined,
    parse: (value) => {
      const result = validate(value)
      if (result.issues !== undefined) throw new ValidationError(result.issues)
      return result.value
    },
    '~standard': { version: 1, vendor: 'lineworks-bot', validate },
  }
}
