import { ControlError } from './control-error.ts'

/** A JSON object that came from outside. */
export type Members = Readonly<Record<string, unknown>>

export const wrong = (message: string): ControlError => new ControlError(400, message)

export function membersOf(value: unknown, name = 'the body'): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(`${name} must be a JSON object`)
  // An object, and no list: its members are all unknown.
  return value as Members
}

export function text(members: Members, name: string): string {
  const value = members[name]
  if (typeof value !== 'string') throw wrong(`${name} must be a string`)
  return value
}

export function whole(members: Members, name: string): number {
  const value = members[name]
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(`${name} must be a whole number`)
  return value
}

export function texts(members: Members, name: string): readonly string[] {
  return list(members, name).map((item) => {
    if (typeof item !== 'string') throw wrong(`${name} must hold strings only`)
    return item
  })
}

export function wholes(members: Members, name: string): readonly number[] {
  return list(members, name).map((item) => {
    if (typeof item !== 'number' || !Number.isSafeInteger(item)) throw wrong(`${name} must hold whole numbers only`)
    return item
  })
}

/** Left out is empty. */
function list(members: Members, name: string): readonly unknown[] {
  const value = members[name] ?? []
  if (!Array.isArray(value)) throw wrong(`${name} must be a list`)
  return value
}
