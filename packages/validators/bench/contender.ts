interface Issue {
  readonly message?: string | undefined
}

export interface Validator {
  readonly is: (value: unknown) => boolean
  /** All that is wrong; absent where a contender gives no more than a verdict, or the first issue. */
  readonly issues?: (value: unknown) => readonly Issue[]
}

export interface Contender {
  readonly name: string
  readonly callback: Validator
  readonly request: Validator
}
