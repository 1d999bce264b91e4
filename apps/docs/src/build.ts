// Makes dist/: the pages, each complete in itself, and beside them the files to download and those for programs that read.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { downloads, downloadsPage } from './files/downloads.ts'
import { filesForPrograms } from './files/for-programs.ts'
import { notFound } from './files/not-found.ts'
import type { SiteFile } from './files/site-file.ts'
import { inlineLogo } from './inline-logo.ts'
import { languages, pages } from './pages.ts'
import { render } from './render.ts'
import { siteContent } from './site-content.ts'
import { withGuides } from './with-guides.ts'

const dist = join(import.meta.dirname, '../dist')
// Made beside it, so that whoever reads the former pages meanwhile has them whole.
const made = join(import.meta.dirname, `../node_modules/.cache/dist-${process.pid}`)

function write({ path, text }: SiteFile): void {
  const file = join(made, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const published = downloads()
published.forEach(write)
for (const words of languages) {
  const { guides, openapi, auth } = siteContent(words)
  write(downloadsPage(published, words))
  filesForPrograms({ words, guides, descriptions: [openapi, auth] }).forEach(write)
}
write(notFound(process.env['SITE_BASE'] ?? '/'))
await Promise.all(
  pages.map(async (page) => {
    const { guides, ...descriptions } = siteContent(page.words)
    const shown = withGuides(descriptions[page.description], page.description === 'openapi' ? guides : [], page.words)
    write({ path: page.file, text: inlineLogo(await render(shown, page)) })
  }),
)
rmSync(dist, { recursive: true, force: true })
renameSync(made, dist)
