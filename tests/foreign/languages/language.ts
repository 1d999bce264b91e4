/** Something that the client declares under a name, and the type of each of its parts. */
export interface Declaration {
  readonly name: string
  readonly types: readonly TypedPlace[]
}

export interface TypedPlace {
  /** Such as `ImageMessage.fileId`, or `MessageContent` where the name stands for another type. */
  readonly place: string
  readonly type: string
}

export interface Client {
  /** What came from the component schemas. */
  readonly schemas: readonly Declaration[]
  /** What came from the operations, under their IDs: parameters, bodies, results, response headers. */
  readonly operations: readonly Declaration[]
}

export interface Language {
  readonly name: string
  /** As `redocly generate-client --generator` names it. */
  readonly generator: string
  readonly file: string
  /** Matches a type that says nothing about the value. */
  readonly untyped: RegExp
  /** Matches the type of every list, in a language whose lists do not say what they hold. */
  readonly list?: RegExp
  /** Whether a schema that only names a scalar (`FlexColor`) has a type of that name. */
  readonly hasAliases: boolean
  read(source: string, operationIds: readonly string[]): Client
}
