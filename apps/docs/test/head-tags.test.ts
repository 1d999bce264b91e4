import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { notFound } from '../src/files/not-found.ts'
import { headTags } from '../src/head-tags.ts'
import { siteUrl } from '../src/site-url.ts'
import { socialCard } from '../src/social-tags.ts'
import { english } from '../src/words/english.ts'
import { japanese } from '../src/words/japanese.ts'

const site = new URL('https://example.github.io/lineworks-bot/')
const head = { current: 'auth', title: 'Title', text: 'Text.' } as const
const contentOf = (tags: string, name: string) =>
  new RegExp(`<meta property="${name}" content="([^"]*)" />`).exec(tags)?.[1]
const linksOf = (tags: string) =>
  [...tags.matchAll(/<link rel="(\w+)" (?:hreflang="(\w+)" )?href="([^"]*)" \/>/g)].map(([, ...link]) => link)

describe('where the address of the site is known', () => {
  test('a page names its own, that of the other language, and an image', () => {
    const tags = headTags({ ...head, words: japanese }, site)
    expect(linksOf(tags)).toEqual([
      ['canonical', undefined, 'https://example.github.io/lineworks-bot/ja/auth.html'],
      ['alternate', 'en', 'https://example.github.io/lineworks-bot/auth.html'],
      ['alternate', 'ja', 'https://example.github.io/lineworks-bot/ja/auth.html'],
    ])
    expect(contentOf(tags, 'og:url')).toBe('https://example.github.io/lineworks-bot/ja/auth.html')
    expect(contentOf(tags, 'og:image')).toBe('https://example.github.io/lineworks-bot/social-card.png')
    expect(contentOf(tags, 'twitter:card')).toBe('summary_large_image')
    expect(contentOf(tags, 'og:locale')).toBe('ja_JP')
  })

  test('the first page is the folder', () => {
    const tags = headTags({ ...head, current: 'openapi', words: english }, site)
    expect(contentOf(tags, 'og:url')).toBe('https://example.github.io/lineworks-bot/')
  })

  test('a page that is not there leads back below it', () => {
    expect(notFound(site.pathname).content).toContain('href="/lineworks-bot/ja/index.html"')
  })
})

test('where it is not known, a page names the other language only', () => {
  const tags = headTags({ ...head, words: japanese }, undefined)
  expect(linksOf(tags)).toEqual([
    ['alternate', 'en', '../auth.html'],
    ['alternate', 'ja', '../ja/auth.html'],
  ])
  expect(tags).not.toMatch(/og:(url|image)|https:/)
  expect(contentOf(tags, 'og:title')).toBe('Title')
})

test.each(['http://example.com/', 'https://example.com/docs', '/lineworks-bot/', 'https://example.com/?a=1'])(
  'the build stops at SITE_URL=%s',
  (value) => expect(() => siteUrl(value)).toThrow('not an address of the form'),
)

test('no SITE_URL is no address', () => {
  expect([siteUrl(''), siteUrl('https://example.com/')?.pathname]).toEqual([undefined, '/'])
})

test('the image for links has the size that is announced, and is on the site', () => {
  const read = (folder: string) => readFileSync(join(import.meta.dirname, '..', folder, socialCard.file))
  const png = read('src')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([socialCard.width, socialCard.height])
  expect(png.length).toBeLessThan(150_000)
  expect(read('dist').equals(png)).toBe(true)
})
