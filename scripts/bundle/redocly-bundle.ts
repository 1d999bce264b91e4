import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { DescriptionError } from '../description/errors.ts'
import { repositoryRoot } from '../description/repository.ts'

/** Joins a description's files with Redocly, `overlay` applied. `source` is relative to the repository's root. */
export async function redoclyBundle(source: string, overlay?: string): Promise<{ yaml: string; document: unknown }> {
  const draft = join(
    repositoryRoot,
    'spec/dist',
    `draft-${process.pid}-${overlay === undefined ? 'en' : 'ja'}-${source.replaceAll('/', '-')}`,
  )
  const options = [
    '--component-renaming-conflicts-severity=error',
    ...(overlay === undefined ? [] : ['--overlay', overlay]),
  ]
  const redocly = join(repositoryRoot, 'node_modules/@redocly/cli/bin/cli.js')
  const child = spawn(process.execPath, [redocly, 'bundle', source, '--output', draft, ...options], {
    cwd: repositoryRoot,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (text) => (output += String(text)))
  child.stderr.on('data', (text) => (output += String(text)))
  await once(child, 'close')
  try {
    if (child.exitCode !== 0) throw new DescriptionError(source, `could not be bundled\n${output}`)
    const yaml = readFileSync(draft, 'utf8')
    return { yaml, document: parse(yaml) }
  } finally {
    rmSync(draft, { force: true })
  }
}
