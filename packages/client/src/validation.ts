import type { Logger } from './logger.ts'

/** One thing that is wrong with a value, as Standard Schema (https://standardschema.dev) shapes it. */
export interface ValidationIssue {
  readonly message: string
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined
}

/** The part of a Standard Schema that the client calls. */
export interface Validator {
  readonly '~standard': {
    readonly validate: (value: unknown) => Validated | Promise<Validated>
  }
}

interface Validated {
  readonly issues?: readonly ValidationIssue[] | undefined
}

/** Validators by `operationId`; an operation that is not there is not checked. */
export interface Validators {
  /** For what is sent. */
  readonly requests?: Readonly<Record<string, Validator>>
  /** For what comes back. */
  readonly responses?: Readonly<Record<string, Validator>>
}

/** What the client calls around each request; `checkWith` makes one from validators. */
export interface Checks {
  /** Throws when the request must not be sent. */
  request(operationId: string, body: unknown): Promise<void>
  /** Reports to the log, or throws. */
  answer(operationId: string, value: unknown, log: Logger | undefined): Promise<void>
}
