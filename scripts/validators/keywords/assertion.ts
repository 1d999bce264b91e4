import type { Reader } from '../reader.ts'
import type { Node } from '../schema-node.ts'
import type { Scope } from '../scope.ts'
import type { Finding } from '../statement.ts'

/** A limit of the values of one kind; values of another kind pass it. */
export interface Assertion {
  readonly kind: 'string' | 'number' | 'array'
  /** `value` is an expression of that kind; `items` is what the schema says of an array's items. */
  print(value: string, key: string, scope: Scope, items: Node | undefined): Finding
}

/** Reads the keyword's value. Undefined where it limits nothing. */
export type AssertionKeyword = (value: unknown, reader: Reader) => Assertion | undefined
