import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { openPage, serveSite } from './pages.ts'

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

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

// Redoc's own: the menus of its code samples show the name of the example and are called "Example".
const ofRedoc = new Set(['label-content-name-mismatch'])

const places = [
  'index.html',
  'index.html#/messages/sendusermessage',
  'index.html#/callbacks/onmessage',
  'index.html#/guide-messages',
  'ja/index.html#/guide-errors',
  'ja/index.html#/guide-limits',
  'auth.html',
  'downloads.html',
  'ja/downloads.html',
  '404.html',
].flatMap((path) => (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme })))

test.each(places)('axe finds no serious fault in $path, $colorScheme', async ({ path, colorScheme }) => {
  const { page } = await openPage(browser, { colorScheme })
  await page.goto(`${site.root.url}/${path}`)
  await page.getByRole('heading').first().waitFor()
  // Redoc fills what is in view, a little later.
  await page.waitForTimeout(1500)
  await page.evaluate(axe)
  // What axe-core returns, whose types are those of its package.
  const violations = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as readonly Violation[]
  const serious = violations.filter(({ id, impact }) => ['serious', 'critical'].includes(impact) && !ofRedoc.has(id))
  expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 150))])).toEqual([])
  await page.close()
})
