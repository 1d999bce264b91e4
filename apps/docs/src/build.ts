// Makes dist/: the pages, each complete in itself, and beside them the descriptions to download.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inlineLogo } from './inline-logo.ts'
import { bundleName, linksToOthers, pages, type Page } from './pages.ts'
import { render } from './render.ts'
import { type JsonObject, withNotes } from './with-notes.ts'

const dist = join(import.meta.dirname, '../dist')

function published(name: string): string {
  return fileURLToPath(import.meta.resolve(`@lineworks-bot/openapi/${name}`))
}

async function build(page: Page): Promise<void> {
  const name = bundleName(page)
  // The bundle was linted: it is an object with the members that OpenAPI requires, a summary and a description.
  const description = JSON.parse(readFileSync(published(`${name}.json`), 'utf8')) as JsonObject & {
    readonly info: { readonly summary: string; readonly description: string }
  }
  const { info } = description
  const linked = { ...description, info: { ...info, description: linksToOthers(page) + info.description } }
  const html = inlineLogo(await render(withNotes(linked, page.words), { name, summary: info.summary, page }))
  const file = join(dist, page.file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
  for (const form of ['yaml', 'json'])
    copyFileSync(published(`${name}.${form}`), join(dirname(file), `${name}.${form}`))
}

rmSync(dist, { recursive: true, force: true })
await Promise.all(pages.map(build))
