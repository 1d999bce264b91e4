import { describe, expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

describe.each(['en-US', 'ja-JP'] as const)('with the keyboard only, in %s', (locale) => {
  const chat = useChatPage({ locale })
  const { words } = chat
  const bot = locale === 'ja-JP' ? 'エコー' : 'Echo'

  /** Goes on by Tab until the focus is on what has the name; what is on the way must be seen to have it. */
  async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let steps = 0; steps < 60; steps++) {
      await chat.page.keyboard.press(key)
      const focused = await chat.page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return undefined
        const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined
        return {
          name: element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '',
          outline: getComputedStyle(element).outlineStyle,
          shown: element.checkVisibility(),
        }
      })
      if (focused === undefined) continue
      expect(focused).toMatchObject({ outline: expect.not.stringMatching('none'), shown: true })
      if (typeof name === 'string' ? focused.name.includes(name) : name.test(focused.name)) return
    }
    throw new Error(`Nothing with the name ${name} can be reached.`)
  }

  test('a person opens a room, talks, taps, sends a sticker, makes a room and reads a call', async () => {
    const { page } = chat
    const { keyboard } = page
    await tabTo(new RegExp(`^.?${bot}`))
    await keyboard.press('Enter')
    await tabTo(words.chat.open)
    await keyboard.press('Enter')
    await page.getByRole('textbox', { name: words.composer.label }).waitFor()

    await tabTo(new RegExp(`^${words.composer.label}$`))
    await keyboard.type('carousel')
    await keyboard.press('Enter')
    const order = chat.log.getByRole('button', { name: 'Order' })
    await order.waitFor()
    await tabTo('Order', 'Shift+Tab')
    await keyboard.press('Enter')
    await chat.hears('postback order=1')

    await tabTo(words.composer.kinds.sticker)
    await keyboard.press('Enter')
    await tabTo(words.sticker.choose('2', '37'))
    await keyboard.press('Enter')
    await chat.hears('"stickerId":"37"')
    // The focus is back where the dialog was opened.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-kind'))).toBe('sticker')

    await tabTo(words.lists.newRoom)
    await keyboard.press('Enter')
    await tabTo(words.room.title)
    await keyboard.type('Lunch')
    await tabTo('佐藤 次郎')
    await keyboard.press('Space')
    await tabTo(words.room.createButton)
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Lunch' }).waitFor()

    await tabTo(words.tools.tabs.inspector)
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowLeft')
    await tabTo('sendUserMessage')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await page.getByRole('region', { name: words.inspector.request }).waitFor()
    await tabTo(words.inspector.curl)
    await keyboard.press('Enter')
    await page.getByRole('status').getByText(words.app.copied(words.inspector.curlName)).waitFor()
  })

  test('Escape closes a dialog, which holds the focus until then', async () => {
    await chat.talk()
    const { page } = chat
    await page.locator('[data-kind="location"]').focus()
    await page.keyboard.press('Enter')
    for (let steps = 0; steps < 12; steps++) {
      await page.keyboard.press('Tab')
      // The browser's own controls are a stop, too: the focus is then on the body.
      const holder = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)
      expect(['DIALOG', 'BODY']).toContain(holder)
    }
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-kind'))).toBe('location')
  })
})
