import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { japaneseLabels } from '../../src/browser/japanese-labels.ts'
import { readDescription } from '../../src/description/description.ts'
import { folderOf, languages, pages } from '../../src/pages.ts'
import { englishIn, japaneseIn, namesOf } from '../languages.ts'
import { collect } from './collect.ts'
import { dist, openPage, type WatchedPage } from './pages.ts'
import { placesOf } from './places.ts'
import { browser, site } from './served-site.ts'

let watched: WatchedPage
beforeEach(async () => {
  watched = await openPage(browser)
})
afterEach(() => watched.page.close())

const names = namesOf([readDescription('openapi.ja'), readDescription('auth.ja')])

const addresses = {
  'over HTTP': () => `${site.root.url}/`,
  'under a sub-path': () => `${site.below.url}/lineworks-bot/`,
  'as a file': () => `${pathToFileURL(dist).href}/`,
}

describe.each(Object.entries(addresses))('opened %s', (_, base) => {
  test.each(pages)('$file requests itself only, and has nothing to complain of', async ({ file }) => {
    const { page, requested, complaints } = watched
    await page.goto(base() + file)
    await page
      .getByRole('heading', { name: /LINE WORKS/ })
      .first()
      .waitFor()
    await page.waitForLoadState('networkidle')

    expect(requested).toEqual([base() + file])
    expect(complaints).toEqual([])
  })
})

test.each(pages)('$file shows every operation, callback and guide at its own address', async (shown) => {
  const { page, requested, complaints } = watched
  const { words } = shown
  const address = `${site.below.url}/lineworks-bot/${shown.file}`
  const places = placesOf(shown)
  expect(places.length).toBeGreaterThan(shown.description === 'openapi' ? 38 : 3)
  const links = new Set<string>()
  const targets = new Set<string>()
  const texts = new Set<string>()
  for (const { address: place, heading, says } of places) {
    await page.goto(address + place)
    // Redoc fills a section when the reader comes to it, and scrolls it to the top.
    const section = page.locator(`[data-section-id="${place.slice(1)}"]`)
    await section.getByRole('heading', { name: heading }).first().waitFor()
    await expect.poll(() => section.innerText(), { timeout: 10_000, message: place }).toContain(says)
    await expect
      .poll(async () => Math.abs((await section.boundingBox())?.y ?? Infinity), { timeout: 10_000, message: place })
      .toBeLessThan(100)
    const collected = await collect(page)
    collected.links.forEach((link) => links.add(link))
    collected.targets.forEach((target) => targets.add(target))
    collected.texts.forEach((text) => texts.add(text))
  }
  // Beside itself the pictures of one guide, which have a test of their own.
  expect(requested.filter((url) => !url.endsWith('.webp'))).toEqual([address])
  expect(complaints).toEqual([])
  expect(links.size).toBeGreaterThan(5 * places.length)
  expect([...links].filter((link) => !leadsSomewhere(link, targets, folderOf(words)))).toEqual([])
  expect(texts.size).toBeGreaterThan(5 * places.length)
  const foreign = words.language === 'ja' ? (text: string) => englishIn(text, names) : japaneseIn
  expect([...texts].filter((text) => !isValue(text) && foreign(text).length > 0)).toEqual([])
})

/** Redoc names a part of a place behind a second `#`; a part of a guide has an address of its own. */
function leadsSomewhere(link: string, targets: ReadonlySet<string>, folder: string): boolean {
  if (link.startsWith('https://')) return true
  const [file = '', place, part] = link.split('#').map((piece) => decodeURIComponent(piece))
  if (file !== '') return existsSync(join(dist, folder, file))
  return place === '' || place === '/' || targets.has(place ?? '') || (part !== undefined && targets.has(part))
}

/** Values of examples stand outside code in Redoc's tables: they have a digit, a quote or another sign, and no space. */
function isValue(text: string): boolean {
  return /^[!-~]*[\d"[\]=/{}_][!-~]*$/.test(text)
}

describe.each(languages)('from $languageName to the other language', (words) => {
  const [other] = languages.filter((language) => language !== words)
  if (other === undefined) throw new Error('there is one language only')

  test.each(['#/messages/sendusermessage', '#/callbacks/onmessage', '#/guide-errors', '#/rich-menus'])(
    'the link keeps the place %s',
    async (place) => {
      const { page, complaints } = watched
      await page.goto(`${site.root.url}/${folderOf(words)}index.html${place}`)
      await page
        .locator(`[data-section-id="${place.slice(1)}"]`)
        .first()
        .waitFor()
      await page.getByRole('link', { name: other.languageName, exact: true }).click()
      await page.waitForURL(`${site.root.url}/${folderOf(other)}index.html${place}`)
      await page
        .locator(`[data-section-id="${place.slice(1)}"]`)
        .first()
        .waitFor()
      expect(complaints).toEqual([])
    },
  )

  test.each(['auth.html', 'downloads.html'])('%s leads to its like', async (file) => {
    const { page } = watched
    await page.goto(`${site.root.url}/${folderOf(words)}${file}`)
    await page.getByRole('link', { name: other.languageName, exact: true }).click()
    await page.waitForURL(`${site.root.url}/${folderOf(other)}${file}`)
  })
})

test('a heading of a guide leads to the guide, as the other language has another name for it', async () => {
  const { page } = watched
  await page.goto(`${site.root.url}/index.html#/guide-menus/rich-menu`)
  await page.getByRole('heading', { name: 'Rich menu' }).first().waitFor()
  await page.getByRole('link', { name: '日本語', exact: true }).click()
  await page.waitForURL(`${site.root.url}/ja/index.html#/guide-menus`)
})

test.each(['#/messages/sendusermessage', '#/bots/listbots', '#/callbacks/onmessage'])(
  "the Japanese page shows none of Redoc's labels in English at %s",
  async (place) => {
    const { page } = watched
    await page.goto(`${site.root.url}/ja/index.html${place}`)
    const section = page.locator(`[data-section-id="${place.slice(1)}"]`)
    await section.getByText('リクエスト', { exact: true }).waitFor()
    const texts = await page.evaluate(() => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { parentElement, nodeValue } = walker.currentNode
        // Code and names of members are no labels.
        if (parentElement?.checkVisibility() && !parentElement.closest('pre, code, .schema-name'))
          found.push(nodeValue ?? '')
      }
      return found
    })
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => Object.hasOwn(japaneseLabels.exact, text.trim()))).toEqual([])
  },
)

test('is light or dark as the reader prefers', async () => {
  const { page } = watched
  const brightnessOfText = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    await page.emulateMedia({ colorScheme })
    await page.goto(pathToFileURL(join(dist, 'index.html')).href)
    const heading = page.getByRole('heading', { name: /^LINE WORKS Bot API/ })
    const color = await heading.evaluate((element) => getComputedStyle(element).color)
    return Number(/^rgb\((\d+)/.exec(color)?.[1])
  }

  expect(await brightnessOfText('light')).toBeLessThan(64)
  expect(await brightnessOfText('dark')).toBeGreaterThan(192)
})
