import type { Declaration, TypedPlace } from './language.ts'

/** What the description made; the generator's own code, the same in every client, follows it. */
export function aboveRuntime(source: string): string {
  const end = source.indexOf('─── Embedded runtime')
  if (end === -1) throw new Error('the client has no line "Embedded runtime"; its generator has changed')
  return source.slice(0, end)
}

/** The parts of a declaration. The pattern has the groups `name` and `type`. */
export function parts(declaration: string, text: string, pattern: RegExp): TypedPlace[] {
  return [...text.matchAll(pattern)].map(({ groups }) => ({
    place: `${declaration}.${groups?.['name'] ?? ''}`,
    type: groups?.['type'] ?? '',
  }))
}

/** What a method takes and gives. `pattern` reads one parameter and has the groups `name` and `type`. */
export function signature(
  operation: string,
  parameters: readonly string[],
  pattern: RegExp,
  result: string,
): Declaration {
  const types = parameters.flatMap((parameter) => {
    const read = parts(operation, parameter, pattern)
    if (read.length !== 1) throw new Error(`${operation} has a parameter that cannot be read: ${parameter}`)
    return read
  })
  return { name: operation, types: [...types, { place: operation, type: result }] }
}

/** Joins what several declarations of the client say about one operation. */
export function byOperation(operationIds: readonly string[], declarations: readonly Declaration[]): Declaration[] {
  return operationIds.flatMap((id) => {
    const own = declarations.filter(({ name }) => name === id)
    return own.length === 0 ? [] : [{ name: id, types: own.flatMap(({ types }) => types) }]
  })
}

/** Splits a list of parameters or type arguments at its commas, but not at those inside brackets. */
export function splitList(text: string): string[] {
  const items = ['']
  let depth = 0
  for (const character of text) {
    if ('([{<'.includes(character)) depth++
    if (')]}>'.includes(character)) depth--
    if (character === ',' && depth === 0) items.push('')
    else items[items.length - 1] += character
  }
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

export function pascalCase(camelCase: string): string {
  return camelCase.charAt(0).toUpperCase() + camelCase.slice(1)
}
