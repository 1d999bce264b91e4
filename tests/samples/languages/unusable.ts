import { expect, type TestContext } from 'vitest'
import { skip } from '../../foreign/skip.ts'

/** Skips a test whose language is not on this machine, for the reason given; in CI, where all are, it fails. */
export function unusable(context: TestContext, reason: string | undefined): void {
  if (reason === undefined) return
  if (process.env['CI'] === undefined) skip(context, reason)
  expect.unreachable(reason)
}
