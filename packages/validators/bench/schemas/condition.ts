import type { Schema } from './schema.ts'

/** if/then/else as an expression, for libraries that have no such thing and take a function instead. */
export function condition(schema: Schema, value: string): string {
  if (typeof schema === 'boolean') return `${schema}`
  if (schema.if !== undefined) {
    // The rest of the schema that holds the condition is the library's to judge.
    const [test, yes, no] = [schema.if, schema.then ?? true, schema.else ?? true].map((part) => condition(part, value))
    return `(${test} ? ${yes} : ${no})`
  }
  const parts: string[] = []
  if (schema.const !== undefined) parts.push(`${value} === ${JSON.stringify(schema.const)}`)
  if (schema.enum !== undefined) parts.push(`${JSON.stringify(schema.enum)}.includes(${value})`)
  for (const name of schema.required ?? []) parts.push(`${member(value, name)} !== undefined`)
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const inner = condition(part, member(value, name))
    if (inner !== 'true') parts.push(`(${member(value, name)} === undefined || ${inner})`)
  }
  if (schema.items !== undefined) {
    parts.push(`(!Array.isArray(${value}) || ${value}.every((item) => ${condition(schema.items, 'item')}))`)
  }
  return parts.join(' && ') || 'true'
}

function member(value: string, name: string): string {
  return `${value}?.[${JSON.stringify(name)}]`
}
