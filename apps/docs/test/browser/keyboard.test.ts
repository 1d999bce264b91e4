import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderOf, languages } from '../../src/pages.ts'
import { headingOf, openPage } from './pages.ts'
import { browser, site } from './served-site.ts'

let page: Page
beforeEach(async () => {
  ;({ page } = await openPage(browser))
})
afterEach(() => page.close())

const place = '#/messages/sendusermessage'

describe.each(languages)('by keyboard in $languageName', (words) => {
  const open = async (hash: string): Promise<void> => {
    const path = `${folderOf(words)}index.html${hash}`
    await page.goto(`${site.root.url}/${path}`)
    await headingOf(page, path).waitFor()
    // The menu of examples has its name when Redoc has taken over, and we after it.
    await page.waitForLoadState('load')
  }

  test('the first stop leads past the menu', async () => {
    await open(place)
    const skip = page.getByRole('link', { name: words.skip })
    expect(
      await page.evaluate(() => document.querySelector('.site-skip')?.getBoundingClientRect().bottom),
    ).toBeLessThan(0)
    await page.keyboard.press('Tab')
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    await expect.poll(async () => (await skip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    expect(new URL(page.url()).hash).toBe(place)
  })

  test('the pages come next, then the menu, and each stop is seen', async () => {
    await open('')
    const stops: { name: string; area: string | undefined; marked: boolean }[] = []
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab')
      stops.push(
        await page.evaluate(() => {
          const { activeElement } = document
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement ?? document.body)
          return {
            name: activeElement?.textContent?.trim() ?? '',
            area: activeElement?.closest('.site-pages, .menu-content')?.classList[0],
            marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
          }
        }),
      )
    }
    const [other] = languages.filter((language) => language !== words)
    expect(stops.map(({ name }) => name).slice(0, 4)).toEqual([
      words.skip,
      words.pages.auth,
      words.pages.downloads,
      other?.languageName,
    ])
    expect(stops.slice(4).filter(({ name }) => name !== '').length).toBeGreaterThan(5)
    expect(stops.filter(({ marked }) => !marked)).toEqual([])
  })

  test('the other language keeps the place', async () => {
    await open(place)
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const [other] = languages.filter((language) => language !== words)
    await page.waitForURL(`${site.root.url}/${other ? folderOf(other) : ''}index.html${place}`)
  })

  test('the search opens, leads to what it finds, and closes', async () => {
    await open('')
    const dialog = page.getByTestId('search-dialog')
    await page.keyboard.press('Control+k')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await dialog.waitFor()
    await page.keyboard.type('webhookEventId')
    await dialog.locator('a').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/guide-line-messaging-api/)
    await dialog.waitFor({ state: 'detached' })
  })

  test('the menu leads to an operation', async () => {
    await open('#/messages')
    const link = page.locator('.menu-content a[href*="sendchannelmessage"]').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/messages\/sendchannelmessage/)
  })

  test('the sample can be copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(place)
    const panel = page.locator('.panel-request-samples').first()
    await panel.getByText('curl --fail-with-body').waitFor()
    await panel.getByTestId('copy-button').locator('visible=true').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('curl --fail-with-body')
  })
})
