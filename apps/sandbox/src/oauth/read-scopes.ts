import type { App } from '../tenant/grants.ts'
import { invalidScope } from './oauth-error.ts'

/** Separated by blanks or commas: clients do either, and both are taken. */
export function readScopes(app: App, text: string): readonly string[] {
  const asked = [...new Set(text.split(/[ ,]+/).filter((scope) => scope !== ''))]
  if (asked.length === 0 || asked.some((scope) => !app.scopes.includes(scope))) throw invalidScope()
  return asked
}
