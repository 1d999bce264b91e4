import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { headingOf, openPage } from './pages.ts'
import { browser, site } from './served-site.ts'

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const places = [
  'index.html',
  'index.html#/messages/sendusermessage',
  'index.html#/callbacks/onmessage',
  'index.html#/guide-messages',
  'ja/index.html#/rich-menus/createrichmenu',
  'ja/index.html#/guide-errors',
  'ja/index.html#/guide-limits',
  'ja/index.html#/guide-changes',
  'auth.html',
  'ja/auth.html#/authorization/issuetoken',
  'downloads.html',
  'ja/downloads.html',
  '404.html',
].flatMap((path) => (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme })))

test.each(places)('axe finds no serious fault in $path, $colorScheme', async ({ path, colorScheme }) => {
  const { page } = await openPage(browser, { colorScheme })
  await page.goto(`${site.root.url}/${path}`)
  await headingOf(page, path).waitFor()
  // Redoc fills what is in view, a little later.
  await page.waitForTimeout(1500)
  await page.evaluate(axe)
  // What axe-core returns, whose types are those of its package.
  const violations = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as readonly Violation[]
  const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
  expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 150))])).toEqual([])
  await page.close()
})
