// Makes dist/: the pages, each complete in itself, and beside them the files to download and those for programs that read.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readDescription } from './description/description.ts'
import { downloads, downloadsPage } from './files/downloads.ts'
import { filesForPrograms } from './files/for-programs.ts'
import { notFound } from './files/not-found.ts'
import type { SiteFile } from './files/site-file.ts'
import { hashLinks } from './hash-links.ts'
import { inlineLogo } from './inline-logo.ts'
import { languages, pages } from './pages.ts'
import { pictureFiles } from './pictures/picture-files.ts'
import { render } from './render.ts'
import { siteContent } from './site-content.ts'
import { siteUrl } from './site-url.ts'
import { socialCard } from './social-tags.ts'
import { withGuides } from './with-guides.ts'

const dist = join(import.meta.dirname, '../dist')
// Made beside it, so that whoever reads the former pages meanwhile has them whole.
const made = join(import.meta.dirname, `../node_modules/.cache/dist-${process.pid}`)

function write({ path, content }: SiteFile): void {
  const file = join(made, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

const published = downloads(readDescription('openapi').info.version)
;[published.current, ...published.released].forEach(({ files }) => files.forEach(write))
for (const words of languages) {
  const { guides, openapi, auth } = siteContent(words)
  write(downloadsPage(published, words))
  pictureFiles(words).forEach(write)
  filesForPrograms({ words, guides, descriptions: [openapi, auth] }).forEach(write)
}
write(notFound(siteUrl()?.pathname ?? '/'))
write({ path: socialCard.file, content: readFileSync(join(import.meta.dirname, socialCard.file)) })
await Promise.all(
  pages.map(async (page) => {
    const { guides, ...descriptions } = siteContent(page.words)
    const shown = withGuides(descriptions[page.description], page.description === 'openapi' ? guides : [], page.words)
    write({ path: page.file, content: hashLinks(inlineLogo(await render(shown, page))) })
  }),
)
rmSync(dist, { recursive: true, force: true })
renameSync(made, dist)
