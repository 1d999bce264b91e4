import type { Member, Printer } from '../schemas/print.ts'

/** Also of zod/mini: the functions that zod has beside its methods are the same. */
export const zod: Printer = {
  object: ({ members, isClosed, condition }) => {
    const object = `z.${isClosed ? 'strictObject' : 'object'}({ ${members.map(member).join(', ')} })`
    return condition === undefined ? object : `${object}.check(z.refine((value) => ${condition}))`
  },
  array: (item, maxItems) => checked(`z.array(${item})`, [maxItems === undefined ? '' : `z.maxLength(${maxItems})`]),
  text: ({ maxLength, pattern, format }) =>
    format === 'date-time'
      ? 'z.iso.datetime({ offset: true })'
      : checked('z.string()', [
          maxLength === undefined ? '' : `z.maxLength(${maxLength})`,
          pattern === undefined ? '' : `z.regex(new RegExp(${JSON.stringify(pattern)}, 'u'))`,
        ]),
  constant: (value) => `z.literal(${JSON.stringify(value)})`,
  choice: (values) => `z.enum(${JSON.stringify(values)})`,
  union: (tag, variants) => `z.discriminatedUnion(${JSON.stringify(tag)}, [${variants.join(', ')}])`,
  number: 'z.number()',
  integer: 'z.int()',
  boolean: 'z.boolean()',
  reference: (name) => name,
  laterReference: (name) => `z.lazy(() => ${name})`,
}

function member({ name, text, isOptional }: Member): string {
  return `${JSON.stringify(name)}: ${isOptional ? `z.optional(${text})` : text}`
}

function checked(text: string, checks: readonly string[]): string {
  const given = checks.filter((check) => check !== '')
  return given.length === 0 ? text : `${text}.check(${given.join(', ')})`
}
