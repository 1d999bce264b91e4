import { literal } from './literal.ts'
import type { JsonType } from './schema-node.ts'
import type { Scope } from './scope.ts'

/** An expression that is true for values of the type. */
export function printIs(type: JsonType, value: string, scope: Scope): string {
  switch (type) {
    case 'null':
      return `${value} === null`
    case 'boolean':
    case 'string':
      return `typeof ${value} === "${type}"`
    case 'integer':
      return `${scope.use('isInteger')}(${value})`
    case 'number':
      return `${scope.use('isNumber')}(${value})`
    case 'array':
      return `${scope.use('isArray')}(${value})`
    case 'object':
      return `${scope.use('isObject')}(${value})`
  }
}

/** An expression that is true for values of none of the types. */
export function printIsNone(types: readonly JsonType[], value: string, scope: Scope): string {
  return types.map((type) => negate(printIs(type, value, scope))).join(' && ')
}

function negate(test: string): string {
  return test.includes(' === ') ? test.replace(' === ', ' !== ') : `!${test}`
}

/** The expression that adds the issue. */
export function printWrongType(types: readonly JsonType[], value: string, key: string, scope: Scope): string {
  return `${scope.use('wrongType')}(${value}, ${key}, ${literal(types.length === 1 ? types[0] : types)})`
}
