// What the contract suites sent, covered and took, after they ran: node tests/contract/report.ts. A hole names itself and fails.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '@lineworks-bot/openapi'
import { contractReport } from './report/contract-report.ts'
import { readRecord } from './report/suite-report.ts'

const suites = globSync(
  ['tests/contract/*.test.ts', 'tests/sandbox/{,schemathesis/}*.test.ts', 'tests/webhooks/suite/adapters/*.test.ts'],
  { cwd: join(import.meta.dirname, '../..') },
)

const { text, problems } = contractReport(
  suites.toSorted().map((suite) => [suite, readRecord(suite)] as const),
  sha256,
)
console.log(text)
for (const problem of problems) console.log(problem)
process.exitCode = problems.length > 0 ? 1 : 0
