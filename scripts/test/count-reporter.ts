import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule, TestSuite } from 'vitest/node'
import type { Results } from './results.ts'

/** The environment variable that names the file for the counts. */
export const countsFileVariable = 'TEST_COUNTS_FILE'

/** Writes how many tests passed, failed and were skipped. What failed outside a test (an import, a hook) counts as one. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env[countsFileVariable]
    if (file !== undefined) writeFileSync(file, JSON.stringify(count(modules, unhandledErrors.length)))
  }
}

function count(modules: readonly TestModule[], unhandledErrors: number): Results {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const groups: (TestModule | TestSuite)[] = modules.flatMap((module) => [module, ...module.children.allSuites()])
  const inState = (state: string): number => tests.filter((test) => test.result().state === state).length
  return {
    passed: inState('passed'),
    failed: inState('failed') + groups.filter((group) => group.errors().length > 0).length + unhandledErrors,
    skipped: inState('skipped'),
  }
}
