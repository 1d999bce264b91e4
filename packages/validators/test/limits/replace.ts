/** In place of a value: the member is not there. */
export const absent = Symbol('absent')

/** The base with another value at the path; bases share parts, so only what leads there is copied. */
export function replace(base: object, path: string, value: unknown): unknown {
  return replaceAt(base, path.split('.'), value)
}

function replaceAt(parent: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  if (typeof parent !== 'object' || parent === null) throw new Error(`the base has no place for ${key}`)
  // A position is a key like any other.
  const copy = (Array.isArray(parent) ? [...parent] : { ...parent }) as Record<string, unknown>
  if (rest.length > 0) copy[key] = replaceAt(copy[key], rest, value)
  else if (value !== absent) copy[key] = value
  else if (!(key in copy)) throw new Error(`the base has no ${key} to remove`)
  else delete copy[key]
  return copy
}
