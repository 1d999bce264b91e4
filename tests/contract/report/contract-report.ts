import type { Tally } from './coverage.ts'
import type { SuiteRecord } from './suite-report.ts'

/** All suites on two cores. Printed and not judged, because a busy machine bends times. */
const aimSeconds = 480

export interface ContractReport {
  readonly text: string
  /** Why the contract is not proved as a whole; none is the bar. */
  readonly problems: readonly string[]
}

/** One table of what the suites sent and covered. A suite without a record did not run to its end. */
export function contractReport(
  suites: readonly (readonly [file: string, record: SuiteRecord | undefined])[],
  description: string,
): ContractReport {
  const problems: string[] = []
  const lines: string[] = []
  const total = { requests: 0, seconds: 0 }
  for (const [file, record] of suites) {
    if (record === undefined) problems.push(`${file} did not run`)
    else if (record.description !== description) problems.push(`${file} ran against another description`)
    else {
      lines.push(row(file, record))
      for (const [name, tally] of Object.entries(record.coverage)) {
        lines.push(`  ${name}: ${tally.met} of ${tally.declared}`, ...exceptionsOf(tally))
        problems.push(...tally.holes.map((hole) => `${name}: ${hole} was not met (${file})`))
      }
      total.requests += record.requests
      total.seconds += record.seconds
    }
  }
  lines.push(`${row('all', total)} if run one after the other (aim: ${aimSeconds})`)
  return { text: [`Description ${description}`, ...lines].join('\n'), problems }
}

function row(name: string, { requests, seconds }: Pick<SuiteRecord, 'requests' | 'seconds'>): string {
  return `${name}: ${requests.toLocaleString('en')} requests, ${seconds.toFixed(1)} s`
}

function exceptionsOf({ exceptions }: Tally): string[] {
  return Object.entries(exceptions).map(([name, reason]) => `    but ${name}: ${reason}`)
}
