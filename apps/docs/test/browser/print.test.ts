import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { headingOf, openPage } from './pages.ts'
import { browser, site } from './served-site.ts'

let page: Page
beforeEach(async () => {
  // The width of A4 at 96 dots an inch.
  ;({ page } = await openPage(browser, { viewport: { width: 794, height: 1123 }, colorScheme: 'dark' }))
})
afterEach(() => page.close())

test.each(['index.html#/messages/sendusermessage', 'ja/index.html#/guide-line-messaging-api', 'ja/downloads.html'])(
  '%s on paper is the text alone, none of it cut off',
  async (path) => {
    await page.goto(`${site.root.url}/${path}`)
    await headingOf(page, path).waitFor()
    await page.emulateMedia({ media: 'print' })
    const seen = page.locator('.menu-content, .site-pages, .site-skip, [data-section-id]:empty')
    expect(await seen.evaluateAll((all) => all.filter((element) => element.checkVisibility()).length)).toBe(0)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main, main *')]
        .filter((element) => {
          const hides = getComputedStyle(element).overflowX !== 'visible' && element.checkVisibility()
          return hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(cut).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794)
  },
)

test('on paper the letters are dark, and the links tell their address', async () => {
  await page.goto(`${site.root.url}/index.html#/guide-line-messaging-api`)
  const guide = page.locator('[data-section-id="/guide-line-messaging-api"]')
  const heading = guide.getByRole('heading').first()
  await heading.waitFor()
  const brightness = () =>
    heading.evaluate((element) => Number(/^rgb\((\d+)/.exec(getComputedStyle(element).color)?.[1]))
  await expect.poll(brightness).toBeGreaterThan(192)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(brightness).toBeLessThan(64)
  const link = guide.locator('a[href*="using-flex-messages"]')
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    'using-flex-messages',
  )
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(brightness).toBeGreaterThan(192)
})

test('an operation takes a few sheets, not those of all that is not looked at', async () => {
  const path = 'index.html#/messages/sendusermessage'
  await page.goto(`${site.root.url}/${path}`)
  await headingOf(page, path).waitFor()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length
  expect(sheets).toBeGreaterThan(1)
  expect(sheets).toBeLessThan(20)
})
