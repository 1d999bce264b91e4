import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

describe.each(['light', 'dark'] as const)('in %s colors', (colorScheme) => {
  describe.each([
    ['wide', 1280],
    ['narrow', 360],
  ])('on a %s screen', (_, width) => {
    const chat = useChatPage({ colorScheme, viewport: { width, height: 800 } })

    /** Faults by rule, with the elements that have them. */
    async function faults(): Promise<Record<string, string[]>> {
      await chat.page.evaluate(axe)
      // What the script above has put there.
      const { violations } = await chat.page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      )
      return Object.fromEntries(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))
    }

    async function show(view: keyof typeof chat.words.app.view): Promise<void> {
      const { page, words } = chat
      if (width < 720)
        await page
          .getByRole('navigation', { name: words.app.views })
          .getByRole('button', { name: words.app.view[view] })
          .click()
    }

    test('axe finds no fault', async () => {
      const { page, words } = chat
      expect(await faults(), 'at the start').toEqual({})
      await chat.talk()
      for (const sample of ['buttons', 'carousel', 'quick']) await chat.say(sample)
      await chat.hears('Choose')
      expect(await faults(), 'a conversation').toEqual({})
      await page.locator('[data-kind="sticker"]').click()
      expect(await faults(), 'a dialog').toEqual({})
      await page.keyboard.press('Escape')
      await show('tools')
      expect(await faults(), 'the list of calls').toEqual({})
      await page
        .getByRole('tabpanel')
        .getByRole('button', { name: /sendUserMessage/ })
        .first()
        .click()
      await page.getByRole('region', { name: words.inspector.request }).waitFor()
      expect(await faults(), 'a call').toEqual({})
      await page.getByRole('tab', { name: words.tools.tabs.faults }).click()
      await page.getByRole('button', { name: words.faults.add }).click()
      await page.getByText(words.faults.left(1)).waitFor()
      expect(await faults(), 'faults').toEqual({})
      await page.getByRole('tab', { name: words.tools.tabs.connect }).click()
      await page.getByRole('heading', { name: words.connect.app, exact: true }).waitFor()
      expect(await faults(), 'connect').toEqual({})
      await show('rooms')
      await page.getByRole('button', { name: words.lists.newRoom }).click()
      expect(await faults(), 'a new room').toEqual({})
    })
  })
})
