import { describe, expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

describe.each(['en-US', 'ja-JP'] as const)('at a width of 360 pixels, in %s', (locale) => {
  const chat = useChatPage({ locale, viewport: { width: 360, height: 720 } })
  const { words } = chat

  /** What would have to be scrolled sideways, but for the rows that are made for it. */
  const tooWide = () =>
    chat.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('*')]
        .filter((element) => {
          const { overflowX } = getComputedStyle(element)
          const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll'
          return scrolls && element.scrollWidth > element.clientWidth
        })
        .filter((element) => !element.matches('[data-scroller], [data-quick-replies]'))
        .map(({ tagName, className }) => `${tagName} ${className}`),
    )
  const show = (view: keyof typeof words.app.view) =>
    chat.page
      .getByRole('navigation', { name: words.app.views })
      .getByRole('button', { name: words.app.view[view] })
      .click()

  test('everything can be reached, and nothing is wider than the screen', async () => {
    const { page } = chat
    expect(await tooWide()).toEqual([])
    await chat.talk()
    for (const sample of ['buttons', 'carousel', 'quick', 'w'.repeat(300)]) await chat.say(sample)
    await chat.hears('heard www')
    expect(await tooWide()).toEqual([])
    await page.locator('[data-kind="sticker"]').click()
    expect((await page.getByRole('dialog').boundingBox())?.width).toBeLessThanOrEqual(360)
    await page.keyboard.press('Escape')
    await show('tools')
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /sendUserMessage/ })
      .first()
      .click()
    await page.getByRole('region', { name: words.inspector.request }).waitFor()
    expect(await tooWide()).toEqual([])
    for (const tab of ['faults', 'connect'] as const) {
      await page.getByRole('tab', { name: words.tools.tabs[tab] }).click()
      await page
        .getByText(tab === 'faults' ? words.clock.now : words.connect.privateKey)
        .first()
        .waitFor()
      expect(await tooWide()).toEqual([])
    }
    await show('rooms')
    await page.getByLabel(words.people.you).waitFor()
    await show('chat')
    await chat.hears('heard www')
    await page.getByRole('button', { name: words.app.view.rooms }).first().click()
    await page.getByLabel(words.people.you).waitFor()
  })
})
