import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from '../processes/child.ts'
import { countsFileVariable } from './count-reporter.ts'
import type { Outcome } from './check.ts'
import { failedOnce, type Results } from './results.ts'

const reporter = join(import.meta.dirname, 'count-reporter.ts')

/** Runs vitest; each test counts. */
export async function runVitest(args: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'))
  try {
    const countsFile = join(folder, 'counts.json')
    const command = ['run', '--reporter=default', `--reporter=${reporter}`, ...args]
    const vitest = startChild('vitest', command, { ownGroup: true, env: { [countsFileVariable]: countsFile } })
    const exitCode = await vitest.exited
    return { results: readCounts(countsFile, exitCode), output: vitest.output() }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readCounts(file: string, exitCode: number): Results {
  if (!existsSync(file)) return failedOnce // vitest did not come to its end.
  // Written by our own reporter.
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Results
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
