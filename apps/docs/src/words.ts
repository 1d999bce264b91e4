export type Language = 'en' | 'ja'

/** What we write on a page beside the texts of the description. */
export interface Words {
  readonly language: Language
  readonly languageName: string
  readonly pages: { readonly openapi: string; readonly auth: string; readonly downloads: string }
  /** Label of the links between the pages, for those who hear it. */
  readonly navigation: string
  /** The link past the menu. */
  readonly skip: string
  readonly observed: string
  readonly inferred: string
  readonly officialPage: string
  readonly guides: string
  readonly reference: string
  /** Names of the tags of the descriptions. */
  readonly areas: Readonly<Record<string, string>>
  readonly columns: Readonly<
    Record<
      | 'operation'
      | 'free'
      | 'paid'
      | 'serialized'
      | 'event'
      | 'meaning'
      | 'source'
      | 'members'
      | 'byDefault'
      | 'schema'
      | 'status'
      | 'code'
      | 'remedy'
      | 'member'
      | 'limit'
      | 'file'
      | 'size'
      | 'content'
      | 'colon'
      | 'parameter'
      | 'place'
      | 'type'
      | 'part'
      | 'change'
      | 'places'
      | 'language'
      | 'generator'
      | 'verdict'
      | 'workaround'
      | 'tried',
      string
    >
  >
  readonly units: { readonly characters: string; readonly items: string }
  readonly unique: string
  readonly comma: string
  readonly request: string
  readonly answers: string
  readonly samples: string
  readonly parameters: string
  readonly scopes: string
  readonly downloads: { readonly text: string; readonly released: string; none(version: string): string }
  readonly changes: Readonly<
    Record<'unreleased' | 'first' | 'nothing' | 'added' | 'removed' | 'changed' | 'everyOperation', string>
  > & {
    none(version: string, operations: number, events: number, schemas: number): string
    since(version: string): string
    in(operations: string): string
  }
  readonly files: Readonly<
    Record<'openapi' | 'openapiJa' | 'auth' | 'authJa' | 'older' | 'losses' | 'workflow', string>
  >
  limit(standard: unknown, free: unknown): string
  /** A range with a least and a greatest figure, either of which may be empty. */
  range(least: string, greatest: string, unit: string): string
  each(limit: string): string
  firstSentence(text: string): string
  /** How a generator was tried: by each run of the tests, or by hand on a day. */
  readonly tried: { readonly always: string; on(day: string): string }
}
