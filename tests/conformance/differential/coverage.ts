import type { ErrorObject } from 'ajv/dist/2020.js'

/** Which assertions of which schemas were broken by some value, told by Ajv's errors. */
export class Coverage {
  readonly #broken = new Map<unknown, Set<string>>()

  add(errors: readonly ErrorObject[]): void {
    for (const { parentSchema, keyword, params } of errors) {
      const known = this.#broken.get(parentSchema) ?? new Set()
      const part: unknown = params['missingProperty'] ?? params['failingKeyword']
      this.#broken.set(parentSchema, known.add(label(keyword, part)))
    }
  }

  /** The assertions in a schema that no value has broken. */
  unbroken(schema: unknown, place: string): readonly string[] {
    if (typeof schema !== 'object' || schema === null) return []
    const own = assertionsOf(schema).filter((assertion) => this.#broken.get(schema)?.has(assertion) !== true)
    return [
      ...own.map((assertion) => `${place}: ${assertion}`),
      ...partsOf(schema).flatMap(([step, part]) => this.unbroken(part, `${place}/${step}`)),
    ]
  }
}

const asserting =
  /^(type|const|enum|minLength|maxLength|pattern|format|minimum|maximum|minItems|maxItems|uniqueItems|discriminator)$/

function assertionsOf(schema: object): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (keyword === 'required' && Array.isArray(value)) return value.map((name) => label(keyword, name))
    if ((keyword === 'then' || keyword === 'else') && 'if' in schema) return [label('if', keyword)]
    // These two let every value pass.
    const isIdle = (keyword === 'minItems' && value === 0) || (keyword === 'format' && value === 'float')
    return asserting.test(keyword) && !isIdle ? [keyword] : []
  })
}

/** The schemas in a schema whose errors Ajv reports: not those in `if`, which only choose. */
function partsOf(schema: object): readonly (readonly [string, unknown])[] {
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (['items', 'then', 'else'].includes(keyword)) return [[keyword, value] as const]
    return keyword === 'properties' ? Object.entries(Object(value)) : []
  })
}

function label(keyword: string, part: unknown): string {
  return typeof part === 'string' ? `${keyword} ${part}` : keyword
}
