import { describe, expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

describe.each(['en-US', 'ja-JP'] as const)('at a width of 360 pixels, in %s', (locale) => {
  const chat = useChatPage({ locale, viewport: { width: 360, height: 720 } })
  const { words } = chat

  const widest = () => chat.page.evaluate(() => document.documentElement.scrollWidth)
  const show = (view: keyof typeof words.app.view) =>
    chat.page
      .getByRole('navigation', { name: words.app.views })
      .getByRole('button', { name: words.app.view[view] })
      .click()

  test('everything can be reached, and nothing is wider than the screen', async () => {
    const { page } = chat
    expect(await widest()).toBe(360)
    await chat.talk()
    for (const sample of ['buttons', 'carousel', 'quick', 'w'.repeat(300)]) await chat.say(sample)
    await chat.hears('heard www')
    expect(await widest()).toBe(360)
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
    expect(await widest()).toBe(360)
    for (const tab of ['faults', 'connect'] as const) {
      await page.getByRole('tab', { name: words.tools.tabs[tab] }).click()
      expect(await widest()).toBe(360)
      const panel = page.getByRole('tabpanel')
      expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    }
    await show('rooms')
    await page.getByLabel(words.people.you).waitFor()
    await show('chat')
    await chat.hears('heard www')
    await page.getByRole('button', { name: words.app.view.rooms }).first().click()
    await page.getByLabel(words.people.you).waitFor()
  })
})
