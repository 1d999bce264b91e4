import { expect, test } from 'vitest'
import type { Check, Outcome } from './check.ts'
import { failedOnce, passedOnce, sum } from './results.ts'
import { runChecks } from './run-checks.ts'

function check(name: string, results: Outcome['results'], needs?: string): Check {
  return { name, ...(needs !== undefined && { needs }), run: async () => ({ results, output: `output of ${name}` }) }
}

async function run(...checks: Check[]): Promise<{ results: Outcome['results']; printed: string }> {
  let printed = ''
  const results = await runChecks(checks, (text) => (printed += text), new AbortController().signal)
  return { results, printed: printed.replaceAll(/\d+\.\d s/g, 'T') }
}

test('runs every check and shows the output of one that failed', async () => {
  const { results, printed } = await run(
    check('format', passedOnce),
    check('lint', failedOnce),
    check('tests', passedOnce),
  )

  expect(results).toEqual({ passed: 2, failed: 1, skipped: 0 })
  expect(printed).toBe(
    'format … 1 passed, 0 failed (T)\nlint … 0 passed, 1 failed (T)\n\noutput of lint\ntests … 1 passed, 0 failed (T)\n',
  )
})

test('skips what makes no sense after a failure', async () => {
  const checks = [check('build', failedOnce), check('types', passedOnce, 'build'), check('tests', passedOnce, 'types')]
  const { results, printed } = await run(...checks)

  expect(results).toEqual({ passed: 0, failed: 1, skipped: 2 })
  expect(printed).toContain('types … skipped, because "build" did not pass\n')
  expect(printed).not.toContain('output of types')
})

test('runs nothing more when it was interrupted', async () => {
  const interruption = new AbortController()
  const interrupt: Check = {
    name: 'format',
    async run() {
      interruption.abort()
      return { results: passedOnce, output: '' }
    },
  }

  expect(await runChecks([interrupt, check('lint', passedOnce)], () => {}, interruption.signal)).toEqual(sum([]))
})
