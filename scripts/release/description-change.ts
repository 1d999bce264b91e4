import { run } from '../processes/run.ts'
import { type Bump, isBump } from './bump.ts'

export interface DescriptionChange {
  readonly bump: Bump
  readonly releasedVersion: string
  /** What changed, in words. */
  readonly messages: readonly string[]
  readonly changes: readonly Change[]
}

/** One place that differs, as `redocly diff` reports it; a component that many places use is reported once. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'modified'
  readonly impact: string
  readonly verdicts: readonly { readonly impact: string; readonly message: string }[]
  /** Where it stands in the released description; absent when it was added. */
  readonly base?: { readonly pointer: string }
  /** Where it stands in this one; absent when it was removed. */
  readonly revision?: { readonly pointer: string }
}

interface Report {
  readonly infoVersions: { readonly base: string }
  readonly bump?: string
  readonly changes: readonly Change[]
}

/** How `redocly diff` rates the step from the released description to this one. */
export async function descriptionChange(released: string, current: string): Promise<DescriptionChange> {
  const { output } = await run('redocly', [
    'diff',
    released,
    current,
    '--config',
    'redocly.diff.yaml',
    '--format',
    'json',
    '--fail-on',
    'none',
  ])
  const report = readReport(output)
  const bump = report.bump ?? 'none'
  if (!isBump(bump)) throw new Error(`redocly diff names an impact that is none: ${bump}`)
  const verdicts = report.changes.flatMap(({ verdicts: found }) => found)
  return {
    bump,
    releasedVersion: report.infoVersions.base,
    messages: [...new Set(verdicts.map(({ impact, message }) => `${impact}: ${message}`))],
    changes: report.changes,
  }
}

/** The JSON stands among lines for people, and a failed run has none. */
function readReport(output: string): Report {
  const start = output.indexOf('{\n')
  const end = output.lastIndexOf('\n}')
  if (start < 0 || end < start) throw new Error(`redocly diff gave no report:\n${output}`)
  return JSON.parse(output.slice(start, end + 2)) as Report
}
