import { isKeywords, type Keywords, type Path, type Place } from './places.ts'

/** One rule of one place broken. */
export interface Break {
  /** `TextMessage/properties/text maxLength`: the rule. */
  readonly rule: string
  readonly name: string
  /** Where the new value is put; `absent` takes the member away. */
  readonly path: Path
  readonly value: unknown
  readonly underUnion: boolean
}

/** Takes the member away. */
export const absent = Symbol('absent')

type Found = readonly [keyword: string, what: string, path: Path, value: unknown]

export function breaksOf(place: Place): readonly Break[] {
  const { path, pointer, underUnion } = place
  const found = [...ownBreaks(place), ...requiredBreaks(place), ...conditionBreaks(place), ...tagBreaks(place)]
  return found.map(([keyword, what, at, value]) => ({
    rule: `${pointer} ${keyword}`,
    name: `${['body', ...path].join('.')}: ${what}`,
    path: at,
    value,
    // Prism adds to an unknown tag that no variant fits.
    underUnion: underUnion || 'oneOf' in place.schema,
  }))
}

function ownBreaks({ path, value, schema }: Place): readonly Found[] {
  const rules: Readonly<Record<string, (limit: never) => Found | undefined>> = {
    type: (type: string | string[]) => ['type', 'a wrong type', path, valueOfAnotherType([type].flat())],
    enum: () => ['enum', 'a value that is not listed', path, 'none-of-them'],
    const: () => undefined, // The tag of a variant; tagBreaks does it.
    maxLength: (limit: number) => ['maxLength', `${limit + 1} characters`, path, longer(value, limit)],
    minLength: (limit: number) => (limit > 0 ? ['minLength', 'too short', path, ''] : undefined),
    pattern: () => ['pattern', 'another form', path, '\u0000 ?'],
    format: (format: string) => (format === 'int64' ? ['format', 'beyond int64', path, 2 ** 64] : undefined),
    minimum: (limit: number) => ['minimum', `less than ${limit}`, path, limit - 1],
    maximum: (limit: number) => ['maximum', `more than ${limit}`, path, limit + 1],
    minItems: (limit: number) => (limit > 0 ? ['minItems', 'too few', path, []] : undefined),
    maxItems: (limit: number) => ['maxItems', `${limit + 1} items`, path, more(value, limit)],
    uniqueItems: () =>
      Array.isArray(value) && value.length > 0 ? ['uniqueItems', 'one twice', path, [...value, value[0]]] : undefined,
  }
  return Object.entries(schema).flatMap(([keyword, limit]) => {
    // Each reads its own keyword, whose value has the type that OpenAPI gives it.
    const broken = rules[keyword]?.(limit as never)
    return broken === undefined ? [] : [broken]
  })
}

function requiredBreaks({ path, schema, value }: Place): readonly Found[] {
  if (!isKeywords(value)) return []
  return ((schema['required'] ?? []) as readonly string[])
    .filter((name) => Object.hasOwn(value, name) && !isTag(schema, name))
    .map((name) => [`required ${name}`, `${name} missing`, [...path, name], absent])
}

/** Either/or: a member beside the one that excludes it, or neither. */
function conditionBreaks({ path, schema, value }: Place): readonly Found[] {
  if (!('if' in schema) || !isKeywords(value)) return []
  const condition = schema['if'] as { required?: readonly string[] }
  const { then, else: otherwise } = schema as { then?: Keywords; else?: Keywords }
  const holds = (condition.required ?? []).every((name) => Object.hasOwn(value, name))
  const branch = holds ? then : otherwise
  const forbidden = Object.entries((branch?.['properties'] ?? {}) as object).filter(
    ([, property]) => property === false,
  )
  const required = (branch?.['required'] ?? []) as readonly string[]
  return [
    ...forbidden.map(([name]): Found => [
      'if forbidden',
      `${name} beside ${condition.required?.join()}`,
      [...path, name],
      'https://example.com/a.png',
    ]),
    ...required.map((name): Found => [
      'if required',
      `neither ${name} nor ${condition.required?.join()}`,
      [...path, name],
      absent,
    ]),
  ]
}

function tagBreaks({ path, schema }: Place): readonly Found[] {
  if (!('oneOf' in schema)) return []
  const { propertyName } = schema['discriminator'] as { propertyName: string }
  return [
    ['oneOf unknown tag', `an unknown ${propertyName}`, [...path, propertyName], 'none_of_them'],
    ['oneOf no tag', `no ${propertyName}`, [...path, propertyName], absent],
  ]
}

function isTag(schema: Keywords, name: string): boolean {
  const property = (schema['properties'] as Readonly<Record<string, unknown>> | undefined)?.[name]
  return isKeywords(property) && 'const' in property
}

function valueOfAnotherType(types: readonly string[]): unknown {
  if (!types.includes('object')) return {}
  return 7
}

function longer(value: unknown, limit: number): string {
  const text = String(value)
  return text + 'x'.repeat(Math.max(0, limit + 1 - [...text].length))
}

function more(value: unknown, limit: number): unknown {
  const [first] = value as readonly unknown[]
  // Distinct where items must be: a number or text grows, an object stays the same.
  return Array.from({ length: limit + 1 }, (_, index) =>
    typeof first === 'string'
      ? `${first}-${index}`
      : typeof first === 'number'
        ? first + index
        : structuredClone(first),
  )
}
