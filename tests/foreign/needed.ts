import type { TestContext } from 'vitest'

/** For a tool that is not there: fails where everything must run, and else skips the test for a reason that everybody sees. */
export function refuse(context: TestContext, reason: string): never {
  if (process.env['CI'] !== undefined) throw new Error(reason)
  // Vitest's own report only counts it.
  console.warn(`skipped: ${reason}`)
  return context.skip(reason)
}

/** What the test cannot do without. */
export function needed<T extends object>(context: TestContext, found: T | { readonly missing: string }): T {
  return 'missing' in found ? refuse(context, found.missing) : found
}
