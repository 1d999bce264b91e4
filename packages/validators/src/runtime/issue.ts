/** The keyword of the description that refused a value, or a word of this package where no keyword stands behind it. */
export type IssueCode =
  | 'type'
  | 'required'
  | 'const'
  | 'enum'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'format'
  | 'minimum'
  | 'maximum'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  /** The tag of a union is none of its variants: a new kind of event, for example. */
  | 'discriminator'
  /** A member that must be absent: beside another one, or always. */
  | 'forbidden'
  /** In requests: a member that only answers have. */
  | 'readOnly'
  /** In requests: a member that the description does not know. */
  | 'unknownProperty'
  /** Nested deeper, or in more places, than the validators follow. */
  | 'nesting'
  /** Reading the value failed: a getter or a proxy threw, or the stack ended. */
  | 'unreadable'
  /** Stands last, in place of all issues beyond the first 100. */
  | 'tooManyIssues'

/** One thing that is wrong with a value. Never holds the value itself, which may be long or secret. */
export interface Issue {
  /** Member names and positions that lead from the value given to the place. */
  readonly path: readonly (string | number)[]
  readonly code: IssueCode
  /** In plain words, with the limit and the type or length that was found. */
  readonly message: string
  /**
   * What the description asks for there: the type for `type` and `required`, the list for `enum` and `discriminator`, the limit
   * for `maxLength` and its like, the nearest known name for `unknownProperty`.
   */
  readonly expected?: unknown
}
