import { literal } from './literal.ts'
import type { AllowedValues } from './schema-node.ts'
import type { Hint, Scope } from './scope.ts'
import type { Finding } from './statement.ts'

/** `const` and `enum`. Comparing one by one is faster than any look-up in the short lists that the description has. */
export function printValues(allowed: AllowedValues, value: string, key: string, hint: Hint, scope: Scope): Finding {
  const test = allowed.values.map((one) => printDiffers(value, one, scope)).join(' && ')
  const report =
    allowed.keyword === 'const'
      ? `${scope.use('notConstant')}(${value}, ${key}, ${literal(allowed.values[0])})`
      : `${scope.use('notAllowed')}(${value}, ${key}, ${scope.values(hint, allowed.values)})`
  // An empty list allows nothing.
  return test === '' ? { report } : { test, report }
}

function printDiffers(value: string, one: unknown, scope: Scope): string {
  const isScalar = typeof one !== 'object' || one === null
  return isScalar ? `${value} !== ${literal(one)}` : `!${scope.use('isEqual')}(${value}, ${literal(one)})`
}
