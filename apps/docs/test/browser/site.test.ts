import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from '../../../../scripts/start/site-server.ts'
import { pages } from '../../src/pages.ts'
import { launchChromium } from './chromium.ts'
import { readOperations } from './operations.ts'

const dist = join(import.meta.dirname, '../../dist')
const operations = readOperations()

let browser: Browser
let server: SiteServer
beforeAll(async () => {
  browser = await launchChromium()
  server = await startSiteServer(dist, 8180)
})
afterAll(async () => {
  await browser?.close()
  server?.stop()
})

let page: Page
let requested: string[]
let complaints: string[]
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  page.setDefaultTimeout(10_000)
  requested = []
  complaints = []
  page.on('request', (request) => {
    // The page makes its workers from its own text.
    if (!request.url().startsWith('blob:')) requested.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})
afterEach(() => page.close())

const addresses = {
  'over HTTP': () => `${server.url}/`,
  'as a file': () => pathToFileURL(join(dist, 'index.html')).href,
}

describe.each(Object.entries(addresses))('opened %s', (_, address) => {
  test('requests itself only, and has nothing to complain of', async () => {
    await page.goto(address())
    await page.getByRole('heading', { name: /^LINE WORKS Bot API/ }).waitFor()
    await page.waitForLoadState('networkidle')

    expect(requested).toEqual([address()])
    expect(complaints).toEqual([])
  })

  test('shows every operation at its own address', async () => {
    expect(operations.length).toBeGreaterThan(0)
    for (const { operationId, summary, method, path, tags } of operations) {
      const place = `/${tags[0]}/${operationId.toLowerCase()}`
      await page.goto(`${address()}#${place}`)
      // Redoc fills a section when the reader comes to it, and scrolls it to the top.
      const section = page.locator(`[data-section-id="${place}"]`)
      await section.getByRole('heading', { name: summary }).waitFor()
      await expect.poll(() => section.innerText()).toContain(`${method}\n${path}`)
      await expect.poll(async () => Math.abs((await section.boundingBox())?.y ?? Infinity)).toBeLessThan(100)
    }
    expect(requested).toEqual([address()])
    expect(complaints).toEqual([])
  })
})

test.each(pages)('$file shows its own description, and leads to the other language', async ({ file, words }) => {
  await page.goto(`${server.url}/${file}`)
  await page
    .getByRole('heading', { name: /LINE WORKS/ })
    .first()
    .waitFor()
  const title = await page.title()
  await page
    .getByRole('link', { name: words.language === 'en' ? '日本語' : 'English' })
    .first()
    .click()
  await page
    .getByRole('heading', { name: /LINE WORKS/ })
    .first()
    .waitFor()

  expect(await page.title()).not.toBe(title)
  expect(requested.every((url) => url.startsWith(server.url))).toBe(true)
  expect(complaints).toEqual([])
})

test('finds operations by their text', async () => {
  await page.goto(`${server.url}/`)
  await page.getByText('Search').first().click()
  await page.keyboard.type('1:1 message room')
  await page.getByText('Send messages (to a user)').waitFor()

  expect(requested).toEqual([`${server.url}/`])
  expect(complaints).toEqual([])
})

test('is light or dark as the reader prefers', async () => {
  const brightnessOfText = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${server.url}/`)
    const heading = page.getByRole('heading', { name: /^LINE WORKS Bot API/ })
    const color = await heading.evaluate((element) => getComputedStyle(element).color)
    return Number(/^rgb\((\d+)/.exec(color)?.[1])
  }

  expect(await brightnessOfText('light')).toBeLessThan(64)
  expect(await brightnessOfText('dark')).toBeGreaterThan(192)
})
