import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { sha256 } from '@lineworks-bot/openapi'
import type { Coverage, Tally } from './coverage.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'node_modules/.cache/contract-report')

/** What one test file did, kept for the report. */
export interface SuiteRecord {
  /** SHA-256 of the description that it ran against. */
  readonly description: string
  readonly requests: number
  readonly seconds: number
  readonly coverage: Readonly<Record<string, Tally>>
}

export interface SuiteReport {
  /** Requests that went over the wire. */
  sent(requests?: number): void
  /** What is read when the file has ended. */
  covers(name: string, coverage: Coverage): void
  /** The last thing that a test file does. */
  write(): void
}

/** Starts the clock of a test file. */
export function suiteReport(file: string): SuiteReport {
  const began = performance.now()
  const coverages = new Map<string, Coverage>()
  let requests = 0
  return {
    sent(more = 1) {
      requests += more
    },
    covers(name, coverage) {
      coverages.set(name, coverage)
    },
    write() {
      const seconds = (performance.now() - began) / 1000
      const coverage = Object.fromEntries([...coverages].map(([name, one]) => [name, one.tally()]))
      const record: SuiteRecord = { description: sha256, requests, seconds, coverage }
      const path = recordOf(relative(root, file))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify(record))
    },
  }
}

/**
 * Undefined for a file that never ran to its end.
 *
 * @param suite the test file, from the repository's root.
 */
export function readRecord(suite: string): SuiteRecord | undefined {
  const path = recordOf(suite)
  if (!existsSync(path)) return undefined
  // Written by `write` above.
  return JSON.parse(readFileSync(path, 'utf8')) as SuiteRecord
}

function recordOf(suite: string): string {
  return join(folder, `${suite}.json`)
}
