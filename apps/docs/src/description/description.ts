import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Json, JsonObject } from '../json.ts'

export interface Operation extends JsonObject {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly [string]
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
}

export interface Schema extends JsonObject {
  readonly description: string
}

export interface Tag extends JsonObject {
  readonly name: string
  readonly description: string
}

export interface Components extends JsonObject {
  readonly schemas: Readonly<Record<string, Schema>>
  readonly examples: Readonly<Record<string, JsonObject>>
  readonly responses: Readonly<Record<string, JsonObject>>
  readonly parameters: Readonly<Record<string, JsonObject>>
}

/** A bundled description, as far as the site reads it. */
export interface Description extends JsonObject {
  readonly info: {
    readonly title: string
    readonly summary: string
    readonly description: string
    readonly version: string
  }
  readonly tags: readonly Tag[]
  readonly paths: Readonly<Record<string, JsonObject>>
  readonly components: Components
}

export function fileOf(name: string): string {
  return fileURLToPath(import.meta.resolve(`@lineworks-bot/openapi/${name}`))
}

export function readDescription(name: string): Description {
  // The bundle was linted: it has what these types say.
  return JSON.parse(readFileSync(fileOf(`${name}.json`), 'utf8')) as Description
}

/** The object that a `$ref` names, or the object itself. */
export function resolved(description: Description, node: Json | undefined): JsonObject {
  // Linted: where an object or a reference to one may stand, one of the two does.
  const object = node as JsonObject
  const reference = object['$ref']
  if (typeof reference !== 'string') return object
  return resolved(
    description,
    reference
      .slice(2)
      .split('/')
      .reduce<Json | undefined>((parent, key) => (parent as JsonObject)[key], description),
  )
}

/** Name of the component that a `$ref` leads to. */
export function componentName(node: Json | undefined): string | undefined {
  const reference = (node as JsonObject | undefined)?.['$ref']
  return typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : undefined
}
