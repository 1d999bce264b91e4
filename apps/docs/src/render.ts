import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { stringify } from 'yaml'
import type { Page } from './pages.ts'
import type { JsonObject } from './with-notes.ts'

interface Subject {
  /** Name of the files to download, without their ending. */
  readonly name: string
  readonly summary: string
  readonly page: Page
}

/** What `redocly build-docs` makes of a description. */
export async function render(description: JsonObject, { name, summary, page }: Subject): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    const input = join(folder, 'openapi.json')
    const output = join(folder, 'index.html')
    const config = join(folder, 'redocly.yaml')
    writeFileSync(input, JSON.stringify(description))
    writeFileSync(config, stringify(configuration(name)))
    const options = ['--config', config, '--template', join(import.meta.dirname, 'page.html'), '--inlineBundle']
    const template = [
      ['description', summary],
      ['language', page.words.language],
    ].flatMap(([key, value]) => [`--templateOptions.${key}`, String(value)])
    await promisify(execFile)('redocly', ['build-docs', input, ...options, ...template, '--output', output])
    return readFileSync(output, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function configuration(name: string): object {
  return {
    // Written into the page too: Redoc would report from each reader's browser otherwise.
    telemetry: 'off',
    openapi: {
      // The order of the description is that of the official pages.
      sortRequiredPropsFirst: false,
      downloadUrls: [
        { title: 'OpenAPI 3.1 (YAML)', url: `${name}.yaml` },
        { title: 'OpenAPI 3.1 (JSON)', url: `${name}.json` },
      ],
    },
  }
}
