import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'

/** `a=1&b=x`; what is undefined or null is left out. */
export function serializeQuery(parameters: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue
    if (
      typeof value !== 'string' &&
      typeof value !== 'boolean' &&
      !(typeof value === 'number' && Number.isFinite(value))
    ) {
      throw new LineWorksArgumentError(name, `${name} must be a string, number or boolean`)
    }
    query.set(name, String(value))
  }
  return query.toString()
}
