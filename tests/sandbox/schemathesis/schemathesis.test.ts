// Schemathesis, another reader of the published description, makes up requests of its own and holds the sandbox's answers against it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox, exampleSeed } from '@lineworks-bot/sandbox'
import { expect, test } from 'vitest'
import { pythonEnvironment } from '../../../scripts/processes/python-environment.ts'
import { run } from '../../../scripts/processes/run.ts'

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

test('what the sandbox answers to generated requests is what the description says', async ({ skip }) => {
  const environment = await pythonEnvironment({ requirements, module: 'schemathesis', python: '3.11' })
  if ('missing' in environment) {
    console.warn(`skipped: ${environment.missing}`)
    return skip(environment.missing)
  }
  const sandbox = await createSandbox({ port: 0, plan: 'unlimited', seed })
  const folder = mkdtempSync(join(tmpdir(), 'schemathesis-'))
  try {
    const options = '--phases examples,coverage,fuzzing,stateful --max-examples 15 --seed 1 --max-redirects 0'
    const { exitCode, output } = await run(join(environment.bin, 'st'), [
      `--config-file=${join(import.meta.dirname, 'schemathesis.toml')}`,
      'run',
      'spec/dist/openapi.yaml',
      `--url=${sandbox.api}`,
      `--header=Authorization: Bearer ${sandbox.token()}`,
      `--checks=${checks.join(',')}`,
      ...options.split(' '),
      '--report=ndjson',
      `--report-ndjson-path=${join(folder, 'run.ndjson')}`,
    ])
    console.log(output.split('\n').slice(-25).join('\n'))
    expect({ exitCode, output: exitCode === 0 ? '' : output }).toEqual({ exitCode: 0, output: '' })
  } finally {
    await sandbox.stop()
    rmSync(folder, { recursive: true })
  }
})
