/** What a generator returns. */
export interface GeneratedFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string
  readonly text: string
}
