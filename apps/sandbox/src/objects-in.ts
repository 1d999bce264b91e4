export interface FoundObject {
  /** `content.columns.0` */
  readonly place: string
  readonly object: Readonly<Record<string, unknown>>
}

/** A value and every object in it, from the outside in. The schema has bounded how deep it goes. */
export function* objectsIn(value: unknown, place: string): Generator<FoundObject> {
  if (typeof value !== 'object' || value === null) return
  // A JSON value that is an object or an array has string keys.
  const object = value as Readonly<Record<string, unknown>>
  if (!Array.isArray(value)) yield { place, object }
  for (const [name, member] of Object.entries(object)) yield* objectsIn(member, `${place}.${name}`)
}
