import type { Printer } from '../schemas/print.ts'

/** Definitions of a scope, so that they may refer to each other. */
export const arktype: Printer = {
  object: ({ members, isClosed, condition }) => {
    const closed = isClosed ? `'+': 'reject', ` : ''
    const object = `{ ${closed}${members.map(({ name, text, isOptional }) => `${JSON.stringify(name + (isOptional ? '?' : ''))}: ${text}`).join(', ')} }`
    return condition === undefined ? object : `[${object}, ':', (value) => ${condition}]`
  },
  array: (item, maxItems) =>
    maxItems === undefined ? `[${item}, '[]']` : `[[${item}, '[]'], '&', 'unknown[] <= ${maxItems}']`,
  text: ({ maxLength, pattern, format }) => {
    if (format === 'date-time') return `'string.date.iso'`
    const limit = maxLength === undefined ? 'string' : `string <= ${maxLength}`
    return JSON.stringify(pattern === undefined ? limit : `${limit} & /${pattern.replaceAll('/', '\\/')}/`)
  },
  constant: (value) => JSON.stringify(JSON.stringify(value)),
  choice: (values) => JSON.stringify(values.map((value) => JSON.stringify(value)).join(' | ')),
  // It finds the tag itself.
  union: (_, variants) => JSON.stringify(variants.map((variant) => JSON.parse(variant)).join(' | ')),
  number: `'number'`,
  integer: `'number.integer'`,
  boolean: `'boolean'`,
  reference: (name) => JSON.stringify(name),
  laterReference: (name) => JSON.stringify(name),
}
