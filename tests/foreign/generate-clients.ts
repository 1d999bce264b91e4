import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from './languages/index.ts'
import { run } from '../../scripts/processes/run.ts'

export interface Generation {
  readonly folder: string
  /** What the generator printed. */
  readonly output: string
  /** What the generator had to change or leave out. */
  readonly findings: readonly unknown[]
  readonly operations: readonly { readonly id: string; readonly name: string }[]
}

/** One client for each language from one description, as somebody makes them who has nothing but the description. */
export async function generateClients(description: string, folder: string): Promise<Generation> {
  mkdirSync(folder, { recursive: true })
  const report = join(folder, 'report.json')
  // The repository's own configuration is none of theirs.
  const config = join(folder, 'redocly.yaml')
  writeFileSync(config, 'extends: []\n')
  const files = [description, '--output', join(folder, 'client.ts'), '--config', config, '--report', report]
  const generators = languages.flatMap(({ generator }) => ['--generator', generator])
  const { exitCode, output } = await run('redocly', ['generate-client', ...files, ...generators], {
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  })
  if (exitCode !== 0) throw new Error(`redocly generate-client: ${exitCode}\n${output}`)
  // Written by the generator just now; the shape is its own.
  const { apis } = JSON.parse(readFileSync(report, 'utf8')) as { apis: Pick<Generation, 'findings' | 'operations'>[] }
  return {
    folder,
    output,
    findings: apis.flatMap(({ findings }) => findings),
    operations: apis.flatMap(({ operations }) => operations),
  }
}
