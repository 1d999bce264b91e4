import type { Member, Printer } from '../schemas/print.ts'

export const valibot: Printer = {
  object: ({ members, isClosed, condition }) =>
    piped(`v.${isClosed ? 'strictObject' : 'object'}({ ${members.map(member).join(', ')} })`, [
      condition === undefined ? '' : `v.check((value) => ${condition})`,
    ]),
  array: (item, maxItems) => piped(`v.array(${item})`, [maxItems === undefined ? '' : `v.maxLength(${maxItems})`]),
  text: ({ maxLength, pattern, format }) =>
    piped('v.string()', [
      maxLength === undefined ? '' : `v.maxCodePoints(${maxLength})`,
      pattern === undefined ? '' : `v.regex(new RegExp(${JSON.stringify(pattern)}, 'u'))`,
      format === 'date-time' ? 'v.isoTimestamp()' : '',
    ]),
  constant: (value) => `v.literal(${JSON.stringify(value)})`,
  choice: (values) => `v.picklist(${JSON.stringify(values)})`,
  union: (tag, variants) => `v.variant(${JSON.stringify(tag)}, [${variants.join(', ')}])`,
  number: 'v.number()',
  integer: 'v.pipe(v.number(), v.integer())',
  boolean: 'v.boolean()',
  reference: (name) => name,
  laterReference: (name) => `v.lazy(() => ${name})`,
}

function member({ name, text, isOptional }: Member): string {
  return `${JSON.stringify(name)}: ${isOptional ? `v.optional(${text})` : text}`
}

function piped(text: string, actions: readonly string[]): string {
  const given = actions.filter((action) => action !== '')
  return given.length === 0 ? text : `v.pipe(${[text, ...given].join(', ')})`
}
