import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PlantedFault } from './faults.ts'
import type { ScratchCopy } from './scratch-copy.ts'

export interface Answer {
  readonly passed: boolean
  /** Why this is no answer at all; a test that never ran notices nothing. */
  readonly problem?: string
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Runs the one test, or the command, that is to notice the fault. */
export async function ask(copy: ScratchCopy, noticedBy: PlantedFault['noticedBy']): Promise<Answer> {
  if ('command' in noticedBy) {
    const [command = '', ...args] = noticedBy.command
    return { passed: (await copy.run(command, args)).exitCode === 0 }
  }
  const { project, test } = noticedBy
  const file = join(copy.folder, 'planted-report.json')
  rmSync(file, { force: true })
  // vitest matches against names joined by ` > `, and reports them joined by a blank.
  const pattern = test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ >]+')
  const options = ['--reporter=json', `--outputFile=${file}`]
  const { output } = await copy.run('vitest', ['run', '--project', project, '--testNamePattern', pattern, ...options])
  if (!existsSync(file)) return { passed: false, problem: `the test did not run:\n${output.slice(-2000)}` }
  // Written by vitest's own reporter.
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  const named = results.filter(
    ({ fullName, status }) => fullName === test && status !== 'skipped' && status !== 'pending',
  )
  if (named.length === 0) return { passed: false, problem: `${project} has no test "${test}"` }
  return { passed: named.every(({ status }) => status === 'passed') }
}
