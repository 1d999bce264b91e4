import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { anchorOf, eventsOf, operationsOf } from '../src/description/operations.ts'
import { readDescription } from '../src/description/description.ts'
import { releasedVersions } from '../src/released-versions.ts'
import { readGuides } from '../src/guides.ts'
import { bundleName, folderOf, languages, pages } from '../src/pages.ts'
import { siteContent } from '../src/site-content.ts'
import { weightOf } from './weight.ts'

const dist = join(import.meta.dirname, '../dist')

describe.each(pages)('$file', (described) => {
  const { file, words } = described
  const page = readFileSync(join(dist, file), 'utf8')
  const markup = page.replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1')

  test('is one file with nothing to load', () => {
    expect(markup).toMatch(/^<!doctype html>/)
    expect(markup).toContain('<div id="redoc">')
    const loading =
      /<(script|img|iframe|source)\b[^>]*\bsrc(set)?=|<link(?! rel="alternate")\b[^>]*\bhref="(?!data:)|@import|url\((?!["']?(data:|#))/
    expect(markup.match(loading)?.[0]).toBeUndefined()
  })

  test('lets the browser request nothing', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(markup)?.[1]
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/https?:|\*|connect-src/)
  })

  test('does not report to the makers of Redoc', () => {
    expect(page).toMatch(/__redoc_options = \{.*"disableTelemetry":true/)
  })

  test('has a language, a title and a description', () => {
    const { info } = JSON.parse(published('json')) as { info: { title: string; summary: string } }
    expect(markup).toContain(`<html lang="${words.language}">`)
    expect(markup).toContain(`<title>${info.title}</title>`)
    expect(markup).toContain(`<meta name="description" content="${info.summary}"`)
  })

  test.each(['yaml', 'json'])('offers the description as %s', (format) => {
    const name = `${bundleName(described)}.${format}`
    expect(page).toContain(`"url":"${name}"`)
    expect(readFileSync(join(dist, dirname(file), name), 'utf8')).toBe(published(format))
  })

  function published(format: string): string {
    const name = `@lineworks-bot/openapi/${bundleName(described)}.${format}`
    return readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8')
  }
})

describe.each(languages)('beside the pages in $languageName', (words) => {
  const folder = folderOf(words)
  const read = (path: string) => readFileSync(join(dist, folder, path), 'utf8')

  test('the page of downloads names every file with its size and hash', () => {
    const page = read('downloads.html')
    const rows = [...page.matchAll(/<tr><td><a href="([^"]+)".*?class="number">([\d,]+)<.*?<code>(\w+)</g)]
    const versions = rows.map(([, path]) => /(?:^|\/)(\d+\.\d+\.\d+[^/]*)\//.exec(path ?? '')?.[1])
    expect(versions.filter((version) => version === undefined)).toHaveLength(10 + 6)
    expect(new Set(versions.filter((version) => version !== undefined))).toEqual(
      new Set(releasedVersions().map(({ version }) => version)),
    )
    for (const [, path = '', size, hash] of rows) {
      const bytes = readFileSync(join(dist, folder, path))
      expect(Number(size?.replaceAll(',', ''))).toBe(bytes.length)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
    }
  })

  test('llms.txt names a file for each guide, operation and callback', () => {
    const paths = [...read('llms.txt').matchAll(/^- \[.+\]\((.+)\)$/gm)].map(([, path = '']) => path)
    const descriptions = [readDescription('openapi'), readDescription('auth')]
    const operations = descriptions.flatMap((description) => [...operationsOf(description), ...eventsOf(description)])
    expect(paths).toHaveLength(readGuides(words.language).length + operations.length)
    for (const path of paths) expect(read(path)).toMatch(/^# \S/)
  })

  test('a file of an operation has what a program needs', () => {
    const text = read('operations/sendUserMessage.md')
    expect(text).toContain('`POST https://www.worksapis.com/v1.0/bots/{botId}/users/{userId}/messages`')
    expect(text).toContain('`bot.message` `bot`')
    expect(text).toContain('`userId`')
    expect(text).toContain('"stickerId"')
    expect(text).toContain('**429**')
  })
})

test('every link between guides, operations, pages and files leads somewhere', () => {
  for (const words of languages) {
    const anchors = new Map(
      (['openapi', 'auth'] as const).map((name) => {
        const description = readDescription(bundleName({ description: name, words }))
        const operations = [...operationsOf(description), ...eventsOf(description)].map(({ operation }) =>
          anchorOf(operation),
        )
        const tags = description.tags.map((tag) => `#/${tag.name}`)
        return [name === 'openapi' ? 'index.html' : 'auth.html', new Set([...operations, ...tags])]
      }),
    )
    const { guides, openapi } = siteContent(words)
    guides.forEach(({ name }) => anchors.get('index.html')?.add(`#/${name}`))
    const texts = [...guides.map(({ text }) => text), JSON.stringify(openapi)].join('\n')
    const links = [...texts.matchAll(/\]\((?!https:)([^)\s]*)\)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(100)
    for (const link of links) {
      const [file = '', anchor] = link.split(/(?=#)/)[0]?.startsWith('#') ? ['', link] : link.split(/(?=#)/)
      if (file !== '') expect(existsSync(join(dist, folderOf(words), file)), link).toBe(true)
      if (anchor !== undefined) expect(anchors.get(file || 'index.html'), link).toContain(anchor)
    }
  }
})

test('a page that is not there has its own answer, in both languages', () => {
  const page = readFileSync(join(dist, '404.html'), 'utf8')
  expect(page).toContain('href="/index.html"')
  expect(page).toContain('href="/ja/index.html"')
})

test.each(pages)('$file takes at most 900 kB on its way, and nothing else comes with it', ({ file }) => {
  const page = readFileSync(join(dist, file), 'utf8')
  const whole = gzipSync(page).length
  const parts = Object.entries(weightOf(page))
  const lines = [...parts, ['in all', whole] as const].map(([name, bytes]) => `  ${name.padEnd(32)}${bytes}`)
  console.log([`${file}, bytes after gzip:`, ...lines].join('\n'))
  for (const [name, bytes] of parts) expect(bytes, name).toBeGreaterThan(1000)
  expect(whole).toBeLessThan(900_000)
})

test('what Redoc drew before it runs links within the page', () => {
  for (const { file } of pages) {
    const drawn = readFileSync(join(dist, file), 'utf8').split('<script type="module">')[0] ?? ''
    expect(drawn, file).toMatch(/href="#\/\w/)
    expect(drawn, file).not.toMatch(/href="\//)
  }
})
