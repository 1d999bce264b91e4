import type { Scope } from './scope.ts'
import { printStatements } from './print-statements.ts'
import type { Statement } from './statement.ts'

/** The inside of a function that adds issues and returns how many. */
export interface Body {
  /** Returns at once, for values of the wrong type. */
  readonly early: readonly Statement[]
  readonly main: readonly Statement[]
  /** Whether the issues are of members or items, and so lack the key. */
  readonly needsKey: boolean
}

/** `depthKey` is given where the function must count how deep it nests. */
export function printBody({ early, main, needsKey }: Body, scope: Scope, depthKey?: string): string {
  const statements = [
    ...early,
    ...(depthKey === undefined ? [] : [`if (!${scope.use('enter')}()) return ${scope.use('tooDeep')}(${depthKey})`]),
    'let found = 0',
    ...(main.some(usesMember) ? ['let member: unknown'] : []),
    ...main,
    ...(depthKey === undefined ? [] : [`${scope.use('exit')}()`]),
    needsKey ? `return ${scope.use('within')}(found, key)` : 'return found',
  ]
  return printStatements(statements, '  ')
}

function usesMember(statement: Statement): boolean {
  if (typeof statement === 'string') return /^ *member = /m.test(statement)
  return statement.body.some(usesMember) || statement.otherwise.some(usesMember)
}
