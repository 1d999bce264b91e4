import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { stringify } from 'yaml'
import type { Description } from './description/description.ts'
import { headTags } from './head-tags.ts'
import { inPage } from './in-page.ts'
import { navigation, skipLink } from './navigation.ts'
import { bundleName, type Page } from './pages.ts'
import { shownLanguages } from './samples/samples.ts'
import { policy, siteStyle } from './site-style.ts'

/** What `redocly build-docs` makes of a description. */
export async function render(description: Description, page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    const input = join(folder, 'openapi.json')
    const output = join(folder, 'index.html')
    const config = join(folder, 'redocly.yaml')
    writeFileSync(input, JSON.stringify(description))
    writeFileSync(config, stringify(configuration(bundleName(page))))
    const options = ['--config', config, '--template', join(import.meta.dirname, 'page.html'), '--inlineBundle']
    const template = Object.entries(around(description, page)).map(
      ([key, value]) => `--templateOptions.${key}=${value}`,
    )
    await promisify(execFile)('redocly', ['build-docs', input, ...options, ...template, '--output', output])
    return readFileSync(output, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What stands in the page beside Redoc. */
function around({ info }: Description, { description, words }: Page): Readonly<Record<string, string>> {
  return {
    description: info.summary,
    language: words.language,
    policy,
    head: headTags({ words, current: description, title: info.title, text: info.summary }),
    style: siteStyle,
    // First, for the keyboard: behind them comes all of the reference.
    before: skipLink(words) + navigation(words, description),
    after: inPage(words),
  }
}

function configuration(name: string): object {
  return {
    // Written into the page too: Redoc would report from each reader's browser otherwise.
    telemetry: 'off',
    openapi: {
      // The order of the description is that of the official pages.
      sortRequiredPropsFirst: false,
      codeSamples: { languages: shownLanguages },
      downloadUrls: [
        { title: 'OpenAPI 3.1 (YAML)', url: `${name}.yaml` },
        { title: 'OpenAPI 3.1 (JSON)', url: `${name}.json` },
      ],
    },
  }
}
