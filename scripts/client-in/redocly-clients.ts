import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../processes/run.ts'

export interface Generation {
  readonly folder: string
  /** What the generator printed. */
  readonly output: string
  /** What the generator had to change or leave out. */
  readonly findings: readonly unknown[]
  readonly operations: readonly { readonly id: string; readonly name: string }[]
}

/** Writes one client for each generator from one description, as somebody makes them who has nothing but the description. */
export async function redoclyClients(
  description: string,
  folder: string,
  generators: readonly string[],
): Promise<Generation> {
  mkdirSync(folder, { recursive: true })
  const notes = mkdtempSync(join(tmpdir(), 'redocly-client-'))
  try {
    const report = join(notes, 'report.json')
    // The repository's own configuration is none of theirs.
    const config = join(notes, 'redocly.yaml')
    writeFileSync(config, 'extends: []\n')
    // The other languages take the folder from this name, and their own names for their files.
    const files = [description, '--output', join(folder, 'client.ts'), '--config', config, '--report', report]
    const chosen = generators.flatMap((generator) => ['--generator', generator])
    const { exitCode, output } = await run('redocly', ['generate-client', ...files, ...chosen], {
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      NO_COLOR: '1',
    })
    if (exitCode !== 0) throw new Error(`redocly generate-client: ${exitCode}\n${output}`)
    // Written by the generator just now; the shape is its own.
    const { apis } = JSON.parse(readFileSync(report, 'utf8')) as {
      apis: Pick<Generation, 'findings' | 'operations'>[]
    }
    return {
      folder,
      output,
      findings: apis.flatMap(({ findings }) => findings),
      operations: apis.flatMap(({ operations }) => operations),
    }
  } finally {
    rmSync(notes, { recursive: true })
  }
}
