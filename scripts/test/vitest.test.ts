import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runVitest } from './vitest.ts'

const root = join(import.meta.dirname, 'fixtures')

test.each([
  ['passing', { passed: 2, failed: 0, skipped: 1 }],
  ['failing', { passed: 0, failed: 1, skipped: 0 }],
  ['failing-hook', { passed: 0, failed: 1, skipped: 1 }],
  ['failing-import', { passed: 0, failed: 1, skipped: 0 }],
  ['unhandled', { passed: 1, failed: 1, skipped: 0 }],
  ['no-such-file', { passed: 0, failed: 1, skipped: 0 }],
])('counts the tests of %s', { timeout: 30_000 }, async (name, expected) => {
  const { results, output } = await runVitest(['--root', root, `${name}.fixture.ts`])

  expect(results, output).toEqual(expected)
})

test('counts a vitest that cannot start as one failure', { timeout: 30_000 }, async () => {
  const { results, output } = await runVitest(['--config', 'no-such-config.ts'])

  expect(results).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(output).toContain('no-such-config.ts')
})
