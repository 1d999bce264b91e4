import type { IssueCode } from './issue.ts'
import { fail, type Key } from './run.ts'
import { describe } from './wrong-type.ts'

export function notAllowed(value: unknown, key: Key, allowed: readonly unknown[]): number {
  return refuse(value, key, 'enum', oneOf(allowed), allowed)
}

export function notConstant(value: unknown, key: Key, constant: unknown): number {
  return refuse(value, key, 'const', `must be ${JSON.stringify(constant)}`, constant)
}

/** The tag of a union names no variant. */
export function unknownTag(value: unknown, name: string, allowed: readonly unknown[]): number {
  return refuse(value, name, 'discriminator', oneOf(allowed), allowed)
}

function refuse(value: unknown, key: Key, code: IssueCode, wanted: string, expected: unknown): number {
  if (value === undefined) return fail(key, 'required', `is missing, ${wanted}`, expected)
  const found = typeof value === 'string' ? 'another string' : describe(value)
  return fail(key, code, `${wanted}, is ${found}`, expected)
}

const texts = new Map<readonly unknown[], string>()

/** Made once a list, which is a constant of the generated code: it is the dearest part of an issue. */
function oneOf(allowed: readonly unknown[]): string {
  const known = texts.get(allowed)
  if (known !== undefined) return known
  const list = allowed.map((one) => JSON.stringify(one)).join(', ')
  const text = `must be ${allowed.length === 1 ? '' : 'one of '}${list}`
  texts.set(allowed, text)
  return text
}
