/** The parts of OpenAPI 3.1 that this project's bundle has, as the generators read them. */
export interface OpenApiDocument {
  readonly info: { readonly version: string; readonly title: string }
  readonly paths: Readonly<Record<string, PathItem>>
  readonly webhooks?: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters?: Readonly<Record<string, Parameter>>
    readonly responses?: Readonly<Record<string, Response>>
    readonly examples?: Readonly<Record<string, Example>>
    readonly headers?: Readonly<Record<string, unknown>>
  }
}

export interface Reference {
  readonly $ref: string
}

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]

export type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [M in Method]?: OperationObject
}

export interface OperationObject {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly externalDocs?: { readonly url: string }
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody
  readonly responses?: Readonly<Record<string, Response | Reference>>
  readonly 'x-rate-limit'?: { readonly free: number; readonly standard: number }
  readonly 'x-serialize-per-bot'?: boolean
  readonly 'x-pagination'?: { readonly items: string; readonly nextCursor: string }
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
  readonly example?: unknown
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: Readonly<Record<string, MediaType>>
}

export interface Response {
  readonly description: string
  readonly 'x-evidence'?: { readonly observed?: string; readonly inferred?: string }
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, MediaType>>
}

export interface MediaType {
  readonly schema?: Schema
  readonly examples?: Readonly<Record<string, Example | Reference>>
}

export interface Example {
  readonly summary?: string
  readonly value: unknown
}

/** A schema is read keyword by keyword, so its members stay unknown until one asks for them. */
export type Schema = boolean | { readonly [keyword: string]: unknown }
