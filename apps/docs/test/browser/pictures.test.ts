import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderOf, languages } from '../../src/pages.ts'
import { drawnFrom } from '../../src/pictures/drawn-from.ts'
import { type Gallery, openGallery } from '../../src/pictures/gallery.ts'
import { readPictures } from '../../src/pictures/kept-pictures.ts'
import { dist, openPage } from './pages.ts'
import { browser, site } from './served-site.ts'

const kept = readPictures()

describe('what the pictures were drawn from is what the renderer shows now', () => {
  let gallery: Gallery
  beforeAll(async () => {
    gallery = await openGallery(browser)
  })
  afterAll(() => gallery?.stop())

  test.each(languages)('in $languageName; else run node apps/docs/src/pictures/draw.ts', async ({ language }) => {
    const stale: string[] = []
    for (const [example, picture] of Object.entries(kept[language])) {
      await gallery.show(example, language, 'light')
      if ((await drawnFrom(gallery.page)) !== picture.drawnFrom) stale.push(example)
    }
    expect(Object.keys(kept[language]).length).toBeGreaterThan(13)
    expect(stale).toEqual([])
  })

  test('a rule that meets a message counts, and another one does not', async () => {
    const source = async (change: (css: string) => string) => {
      await gallery.page.route('**/*.css', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: change(await response.text()) })
      })
      await gallery.show('textMessage', 'en', 'light')
      const hash = await drawnFrom(gallery.page)
      await gallery.page.unroute('**/*.css')
      return hash
    }
    const now = kept.en['textMessage']?.drawnFrom
    expect(await source((css) => css)).toBe(now)
    expect(await source((css) => `${css}aside{color:red}`)).toBe(now)
    expect(await source((css) => `${css}body{color:red}`)).not.toBe(now)
    expect(await source((css) => css.replace('--radius: 14px', '--radius: 15px'))).not.toBe(now)
  })
})

const places = {
  'over HTTP': () => `${site.root.url}/`,
  'under a sub-path': () => `${site.below.url}/lineworks-bot/`,
  'as a file': () => `${pathToFileURL(dist).href}/`,
}
const count = Object.keys(kept.en).length

describe.each(languages)('the guide in $languageName shows the pictures of one theme', (words) => {
  test.each(Object.entries(places))('%s', (_, base) => expectPictures(`${base()}${folderOf(words)}`, 'light'))
  test('over HTTP, in the dark', () => expectPictures(`${site.root.url}/${folderOf(words)}`, 'dark'))
})

async function expectPictures(address: string, theme: 'light' | 'dark'): Promise<void> {
  const { page, requested, complaints } = await openPage(browser, { colorScheme: theme })
  await openGuide(page, address)
  await expect.poll(() => widths(page)).toEqual(Array.from({ length: count }, () => 768))
  const pictures = requested.filter((url) => url.startsWith(`${address}pictures/`) && url.endsWith(`.${theme}.webp`))
  expect(pictures).toHaveLength(count)
  expect(requested).toHaveLength(1 + count)
  expect(complaints).toEqual([])
  await page.close()
}

test.each([390, 1440])('their place is kept free until they come, on a screen of %i pixels', async (width) => {
  const { page } = await openPage(browser, { viewport: { width, height: 900 } })
  const sizes = () => visible(page).evaluateAll((all) => all.map((image) => [image.clientWidth, image.clientHeight]))
  let come = (): void => undefined
  const coming = new Promise<void>((resolve) => (come = resolve))
  await page.route('**/*.webp', (route) => coming.then(() => route.continue()))
  await openGuide(page, `${site.root.url}/`)
  const before = await sizes()
  expect(await widths(page)).toEqual(before.map(() => 0))
  come()
  await expect.poll(() => widths(page)).toEqual(before.map(() => 768))
  expect(await sizes()).toEqual(before)
  expect(Math.max(...before.map(([shown = 0]) => shown))).toBeLessThanOrEqual(width - 40)
  expect(Math.min(...before.map(([, height = 0]) => height))).toBeGreaterThan(50)
  await page.close()
})

test("the pictures follow Redoc's own switch of the theme", async () => {
  const { page } = await openPage(browser, { colorScheme: 'light' })
  await openGuide(page, `${site.root.url}/`)
  const theme = () => visible(page).first().getAttribute('class')
  expect(await theme()).toBe('on-light')
  await page.evaluate(() => (document.documentElement.className = 'dark'))
  expect(await theme()).toBe('on-dark')
  await page.close()
})

function visible(page: Page) {
  return page.locator('.site-pictures img:visible')
}

/** What has come of the pictures, in dots. */
function widths(page: Page): Promise<number[]> {
  return visible(page).evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
}

/** Redoc fills the guide when it is looked at, and the browser reads a picture when it is near. */
async function openGuide(page: Page, address: string): Promise<void> {
  await page.goto(`${address}index.html#/guide-messages`)
  const sections = page.locator('[data-section-id^="/guide-messages/"]')
  await sections.last().waitFor({ state: 'attached' })
  await sections.last().evaluate((section) => section.scrollIntoView())
  await page.locator('.site-pictures').first().waitFor()
  for (const picture of await visible(page).all()) await picture.scrollIntoViewIfNeeded()
}
