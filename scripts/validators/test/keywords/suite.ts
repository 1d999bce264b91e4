import type { Schema } from '../../../description/document.ts'

/** What a schema takes and what it refuses. */
export interface Suite {
  readonly schema: Schema
  readonly valid: readonly unknown[]
  /** Each with the code of its only issue. */
  readonly invalid: readonly (readonly [unknown, string])[]
}
