import { insufficientScope } from '../../errors/platform-error.ts'
import type { Operation } from '../../operations/operation.ts'
import type { AccessToken } from '../../tenant/grants.ts'

/** Any one of the operation's scopes is enough. */
export function requireScope(operation: Operation, token: AccessToken): void {
  if (!operation.scopes.some((scope) => token.scopes.includes(scope))) throw insufficientScope(operation.scopes)
}
