import { expect, test } from 'vitest'
import { compile } from './compilers.ts'

/** Calls through a path type cost about 36,000. */
const budget = 500

// TypeScript 7 counts in several threads; 6 gives the same number each time.
test.each(['typescript-5.9', 'typescript-6.0'] as const)(
  '18 calls stay within the budget of %s',
  { timeout: 60_000 },
  (compiler) => {
    const { status, output } = compile(compiler, ['-p', 'fixtures/calls/tsconfig.json', '--extendedDiagnostics'])
    expect(status, output).toBe(0)
    const instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1])
    expect(instantiations).toBeLessThanOrEqual(budget)
  },
)
