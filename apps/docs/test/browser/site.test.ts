import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { japaneseLabels } from '../../src/browser/japanese-labels.ts'
import { folderOf, languages, pages } from '../../src/pages.ts'
import { launchChromium } from './chromium.ts'
import { dist, openPage, serveSite, type WatchedPage } from './pages.ts'
import { placesOf } from './places.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite()
})
afterAll(async () => {
  await browser?.close()
  site?.stop()
})

let watched: WatchedPage
beforeEach(async () => {
  watched = await openPage(browser)
})
afterEach(() => watched.page.close())

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

test.each(languages)('shows every operation, callback and guide in $languageName at its own address', async (words) => {
  const { page, requested, complaints } = watched
  const address = `${site.below.url}/lineworks-bot/${folderOf(words)}index.html`
  const places = placesOf(words)
  expect(places.length).toBeGreaterThan(38)
  for (const { address: place, heading, says } of places) {
    await page.goto(address + place)
    // Redoc fills a section when the reader comes to it, and scrolls it to the top.
    const section = page.locator(`[data-section-id="${place.slice(1)}"]`)
    await section.getByRole('heading', { name: heading }).first().waitFor()
    await expect.poll(() => section.innerText(), { timeout: 10_000, message: place }).toContain(says)
    await expect
      .poll(async () => Math.abs((await section.boundingBox())?.y ?? Infinity), { timeout: 10_000, message: place })
      .toBeLessThan(100)
  }
  expect(requested).toEqual([address])
  expect(complaints).toEqual([])
})

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
