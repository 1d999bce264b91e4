/** A value of JSON as an expression. Every text of the description enters the code through here, so that none can become code. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, member]) => `${memberName(name)}: ${literal(member)}`)
      .join(', ')} }`
  }
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/** In brackets, or `__proto__` would set the prototype. */
function memberName(name: string): string {
  return `[${literal(name)}]`
}
