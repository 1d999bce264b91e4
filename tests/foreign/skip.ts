import type { TestContext } from 'vitest'

/** Skips the test for a reason that everybody sees; vitest's own report only counts it. */
export function skip(context: TestContext, reason: string): never {
  console.warn(`skipped: ${reason}`)
  return context.skip(reason)
}

/** What the test cannot do without. Where everything must run, nothing is skipped. */
export function needed<T extends object>(context: TestContext, found: T | { readonly missing: string }): T {
  if (!('missing' in found)) return found
  if (process.env['CI'] !== undefined) throw new Error(found.missing)
  return skip(context, found.missing)
}
