import type { TestContext } from 'vitest'

/** Skips the test for a reason that everybody sees; vitest's own report only counts it. */
export function skip(context: TestContext, reason: string): never {
  console.warn(`skipped: ${reason}`)
  return context.skip(reason)
}
