import type { Description } from '../description/description.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json.ts'
import type { Words } from '../words.ts'
import { code, number, table } from './markdown.ts'

/** Every limit that the description has as a keyword: member by member, with its unit. */
export function limits(description: Description, words: Words): string {
  const { schemas, parameters } = description.components
  const members = Object.entries(schemas).flatMap(([name, schema]) =>
    Object.entries(isObject(schema['properties']) ? schema['properties'] : {}).map(
      ([member, property]): [string, Json] => [`${name}.${member}`, property],
    ),
  )
  const inQuery = Object.values(parameters).map(({ name, schema }): [string, Json] => [`${name}`, schema ?? {}])
  const rows = [...members, ...inQuery]
    .map(([name, property]) => [code(name), isObject(property) ? limitsOf(property, words).join(words.comma) : ''])
    .filter(([, stated]) => stated !== '')
  return table([words.columns.member, words.columns.limit], rows)
}

function limitsOf(property: JsonObject, words: Words): string[] {
  const { range, units } = words
  const items = isObject(property['items']) ? limitsOf(property['items'], words).map((limit) => words.each(limit)) : []
  const types = isArray(property['type']) ? property['type'] : [property['type']]
  return [
    range(part(property['minLength']), part(property['maxLength']), units.characters),
    range(part(property['minItems'], 1), part(property['maxItems']), units.items),
    types.includes('string') ? '' : range(part(property['minimum']), part(property['maximum']), ''),
    property['uniqueItems'] === true ? words.unique : '',
    ...items,
  ].filter((limit) => limit !== '')
}

/** A least number below `from` says nothing. */
function part(value: Json | undefined, from = -Infinity): string {
  return typeof value === 'number' && value >= from ? number(value) : ''
}
