import { closure, nameOf, schemas } from './bundle.ts'
import { condition } from './condition.ts'
import type { Schema, SchemaObject } from './schema.ts'

export interface Text {
  readonly maxLength: number | undefined
  readonly pattern: string | undefined
  readonly format: string | undefined
}

export interface Member {
  readonly name: string
  readonly text: string
  readonly isOptional: boolean
}

export interface ObjectParts {
  readonly members: readonly Member[]
  /** Whether members without a name here are refused. */
  readonly isClosed: boolean
  /** An expression over `value`, where the schema has if/then/else. */
  readonly condition: string | undefined
}

/** What a library calls the parts of a schema. Each gives an expression of JavaScript. */
export interface Printer {
  readonly object: (parts: ObjectParts) => string
  readonly array: (item: string, maxItems: number | undefined) => string
  readonly text: (text: Text) => string
  readonly constant: (value: string) => string
  readonly choice: (values: readonly string[]) => string
  readonly union: (tag: string, variants: readonly string[]) => string
  readonly number: string
  readonly integer: string
  readonly boolean: string
  readonly reference: (name: string) => string
  /** To a schema that stands further down. */
  readonly laterReference: (name: string) => string
}

/** Each schema that the root needs, by name, in an order in which each can be defined. */
export function printSchemas(
  printer: Printer,
  root: string,
  isClosed: boolean,
): readonly (readonly [string, string])[] {
  const defined = new Set<string>()
  return closure(root).map((name) => {
    const text = print(schemas[name] ?? false)
    defined.add(name)
    return [name, text]
  })

  function print(schema: Schema): string {
    if (typeof schema === 'boolean') throw new Error('a boolean schema outside a condition')
    if (schema.$ref !== undefined) {
      const name = nameOf(schema.$ref)
      return defined.has(name) ? printer.reference(name) : printer.laterReference(name)
    }
    if (schema.oneOf !== undefined)
      return printer.union(schema.discriminator?.propertyName ?? '', schema.oneOf.map(print))
    if (schema.const !== undefined) return printer.constant(String(schema.const))
    if (schema.enum !== undefined) return printer.choice(schema.enum.map(String))
    switch (schema.type) {
      case 'object':
        return printObject(schema)
      case 'array':
        return printer.array(print(schema.items ?? false), schema.maxItems)
      case 'string':
        return printer.text({ maxLength: schema.maxLength, pattern: schema.pattern, format: schema.format })
      case 'integer':
        return printer.integer
      case 'number':
        return printer.number
      case 'boolean':
        return printer.boolean
      default:
        throw new Error(`no library is told of ${JSON.stringify(schema)}`)
    }
  }

  function printObject(schema: SchemaObject): string {
    const members = Object.entries(schema.properties ?? {}).map(([name, part]) => ({
      name,
      text: print(part),
      isOptional: !(schema.required ?? []).includes(name),
    }))
    return printer.object({
      members,
      isClosed,
      condition: schema.if === undefined ? undefined : condition(schema, 'value'),
    })
  }
}
