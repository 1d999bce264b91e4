import { describe, expect, test } from 'vitest'
import { type Seen, watchPage } from '../../bench/watch-page.ts'
import { headingOf, openPage } from './pages.ts'
import { browser, site } from './served-site.ts'

const places = [
  'index.html',
  'index.html#/messages/sendusermessage',
  'index.html#/guide-line-messaging-api',
  'ja/index.html',
  'ja/index.html#/rich-menus/createrichmenu',
  'ja/index.html#/guide-limits',
  'auth.html',
  'ja/downloads.html',
]

describe.each([1440, 360])('on a screen of %i pixels', (width) => {
  const viewport = { width, height: width === 360 ? 740 : 1000 }

  test.each(places)('%s does not jump while it comes, and is no wider than the screen', async (path) => {
    const { page } = await openPage(browser, { viewport, isMobile: width === 360 })
    await page.addInitScript(watchPage)
    await page.goto(`${site.root.url}/${path}`)
    await headingOf(page, path).waitFor()
    await page.waitForTimeout(1500)
    // What watchPage puts there.
    const { moved } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
    expect(moved).toBeLessThanOrEqual(0.1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  })
})

test('nothing moves for a reader who asks for less motion', async () => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' })
  const path = 'index.html#/messages/sendusermessage'
  await page.goto(`${site.root.url}/${path}`)
  await headingOf(page, path).waitFor()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('body *')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return animationName !== 'none' || transitionDuration.split(', ').some((duration) => duration !== '0s')
      }).length,
  )
  expect(moving).toBe(0)
  await page.close()
})
