// Makes dist/: the page, complete in itself, and beside it the description to download.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inlineLogo } from './inline-logo.ts'
import { type JsonObject, withNotes } from './with-notes.ts'

const dist = join(import.meta.dirname, '../dist')
const json = fileURLToPath(import.meta.resolve('@lineworks-bot/openapi/openapi.json'))
const yaml = fileURLToPath(import.meta.resolve('@lineworks-bot/openapi/openapi.yaml'))

/** What `redocly build-docs` makes of a description. */
function render(description: JsonObject, summary: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    const input = join(folder, 'openapi.json')
    const output = join(folder, 'index.html')
    writeFileSync(input, JSON.stringify(description))
    const options = [
      '--config',
      join(import.meta.dirname, 'redocly.yaml'),
      '--template',
      join(import.meta.dirname, 'page.html'),
    ]
    const page = ['--inlineBundle', '--templateOptions.description', summary, '--output', output]
    execFileSync('redocly', ['build-docs', input, ...options, ...page], { stdio: ['ignore', 'ignore', 'pipe'] })
    return readFileSync(output, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// The bundle was linted: it is an object with the members that OpenAPI requires, and a summary.
const description = JSON.parse(readFileSync(json, 'utf8')) as JsonObject & {
  readonly info: { readonly summary: string }
}
const page = inlineLogo(render(withNotes(description), description.info.summary))
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
writeFileSync(join(dist, 'index.html'), page)
copyFileSync(json, join(dist, 'openapi.json'))
copyFileSync(yaml, join(dist, 'openapi.yaml'))
