export type Fields = Readonly<Record<string, unknown>>
export type Check = (value: unknown) => boolean

/** Arrays pass: those who ask look for a required member next, which no array from JSON has. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

export function isUpTo(value: unknown, limit: number): value is string {
  return typeof value === 'string' && (value.length <= limit || hasUpTo(value, limit))
}

function hasUpTo(text: string, limit: number): boolean {
  let count = text.length
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--
  }
  return count <= limit
}

export function areUpTo(value: unknown, limit: number, item: Check): boolean {
  if (!Array.isArray(value) || value.length > limit) return false
  for (let i = 0; i < value.length; i++) if (!item(value[i])) return false
  return true
}

/** Whether the object has no more members than were found. */
export function hasOnly(object: Fields, found: number): boolean {
  for (const _ in object) found--
  return found === 0
}

export function isInteger64(value: unknown): boolean {
  return typeof value === 'number' && Math.floor(value) === value && value >= -(2 ** 63) && value <= 2 ** 63
}
