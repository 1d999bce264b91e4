// Schemathesis, another reader of the published description, makes up requests of its own and holds the sandbox's answers against it.
import { join } from 'node:path'
import { createSandbox, exampleSeed } from '@lineworks-bot/sandbox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PythonEnvironment, pythonEnvironment } from '../../../scripts/processes/python-environment.ts'
import { run } from '../../../scripts/processes/run.ts'
import { suiteReport } from '../../contract/report/suite-report.ts'
import { needed } from '../../foreign/needed.ts'

const report = suiteReport(import.meta.filename)
afterAll(() => report.write())

const requirements = join(import.meta.dirname, 'requirements.txt')

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'ignored_auth',
]

/** The IDs of the description's examples are those of this tenant, so that many requests meet something. */
const seed = {
  ...exampleSeed,
  people: [
    ...(exampleSeed.people ?? []),
    ...['userf7da-f82c-4284-13e7-030f3b4c756x', 'd191e339-3299-44e6-7a44-04d9cb01a5e0'].map((userId, index) => ({
      userId,
      loginId: `example-${index}@example.com`,
      name: `Example ${index}`,
      language: 'en_US' as const,
      domainId: 10000001,
    })),
  ],
  bots: [{ botId: 2000001, botName: 'Example bot', enableGroupJoin: true }],
}

let environment: PythonEnvironment
beforeAll(async () => {
  environment = await pythonEnvironment({ requirements, module: 'schemathesis', python: '3.11' })
})

const path = '/bots/{botId}/users/{userId}/messages'
const phases = '--phases=examples,coverage,fuzzing'

/** Side by side, each against a tenant of its own. The two operations that send a message are most of the work. */
const parts = [
  { name: 'messages to people', options: [phases, `--include-path=${path}`] },
  { name: 'all other operations', options: [phases, `--exclude-path=${path}`] },
  { name: 'walks along the links of all operations', options: ['--phases=stateful'] },
]

test.concurrent.for(parts)('what the sandbox answers is what the description says: $name', async (part, context) => {
  const { bin } = needed(context, environment)
  const sandbox = await createSandbox({ port: 0, plan: 'unlimited', seed })
  try {
    const { exitCode, output } = await run(join(bin, 'st'), [
      `--config-file=${join(import.meta.dirname, 'schemathesis.toml')}`,
      'run',
      'spec/dist/openapi.yaml',
      `--url=${sandbox.api}`,
      `--header=Authorization: Bearer ${sandbox.token()}`,
      `--checks=${checks.join(',')}`,
      ...'--max-examples 15 --seed 1 --max-redirects 0'.split(' '),
      ...part.options,
    ])
    console.log(output.split('\n').slice(-25).join('\n'))
    const generated = Number(/^ +(\d+) generated/m.exec(output)?.[1])
    expect(generated, output).toBeGreaterThan(0)
    report.sent(generated)
    expect({ exitCode, output: exitCode === 0 ? '' : output }).toEqual({ exitCode: 0, output: '' })
  } finally {
    await sandbox.stop()
  }
})
