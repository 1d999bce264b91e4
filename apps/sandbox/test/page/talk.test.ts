import { describe, expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

describe.each(['en-US', 'ja-JP'] as const)('in %s', (locale) => {
  const chat = useChatPage({ locale })

  test('a person talks with the bot', async () => {
    await chat.talk()
    await chat.say('Hello')
    await chat.hears('heard Hello')
    const own = chat.log.locator('[data-own]')
    expect(await own.count()).toBe(1)
    expect(await own.innerText()).toContain('Hello')
  })

  test('is somebody who reads the language of the page, and sees the texts of it', async () => {
    await chat.talk()
    await chat.say('languages')
    await chat.hears(locale === 'ja-JP' ? '日本語で' : 'in English')
    const { page, words } = chat
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
    expect(await page.title()).toBe(words.title)
    expect(await page.getByText(words.people.reads(locale === 'ja-JP' ? '日本語' : 'English')).count()).toBe(1)
  })
})

describe('the choices of the page', () => {
  const chat = useChatPage()

  test('another person sees the texts of another language, and is remembered', async () => {
    const { page } = chat
    await page.getByLabel(chat.words.people.you).selectOption({ label: '山田 花子 · 日本語' })
    await page.getByRole('button', { name: /^エコー/ }).click()
    await page.getByRole('button', { name: chat.words.chat.open }).click()
    await chat.say('languages')
    await chat.hears('日本語で')
    await page.reload()
    await page.getByText('hanako@example.com').waitFor()
  })

  test('the language is switched and remembered', async () => {
    const { page } = chat
    await page.getByRole('button', { name: '日本語', exact: true }).click()
    await page.getByRole('heading', { name: 'LINE WORKS サンドボックス' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'LINE WORKS サンドボックス' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('ja')
  })

  test('dark is chosen over the light of the system, and remembered', async () => {
    const { page } = chat
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.getByLabel(chat.words.app.theme).selectOption('dark')
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload()
    await page.getByLabel(chat.words.people.you).waitFor()
    expect(await paper()).toBe(dark)
  })
})

describe('a conversation', () => {
  const chat = useChatPage()

  test('gives a refused text back', async () => {
    await chat.talk()
    await chat.works.patchBot({ botId: chat.botId, callbackEvents: ['sticker'] })
    const field = chat.page.getByRole('textbox', { name: chat.words.composer.label })
    await expect.poll(() => field.isDisabled()).toBe(true)
    await chat.works.patchBot({ botId: chat.botId, callbackEvents: ['text'] })
    await expect.poll(() => field.isDisabled()).toBe(false)
    await field.fill('Keep this')
    await chat.works.deleteBotDomain({ botId: chat.botId, domainId: 10000001 })
    await chat.page.keyboard.press('Enter')
    await chat.page.getByRole('status').getByText('Alice Baker').waitFor()
    expect(await field.inputValue()).toBe('Keep this')
    expect(chat.complaints.splice(0)).toEqual([expect.stringContaining('403')])
  })

  test('shows older messages on demand', async () => {
    const userId = 'alice@example.com'
    for (let number = 1; number <= 60; number++) {
      await chat.works.sendUserMessage({ botId: chat.botId, userId, content: { type: 'text', text: `no. ${number}.` } })
    }
    await chat.page.getByRole('button', { name: /^Echo/ }).click()
    await chat.hears('no. 60.')
    expect(await chat.log.getByText('no. 1.').count()).toBe(0)
    await chat.page.getByRole('button', { name: chat.words.chat.older }).click()
    await chat.log.getByText('no. 1.').waitFor({ state: 'attached' })
    expect(await chat.log.locator('[data-message]').count()).toBe(60)
  })

  test('breaks the line at Shift + Enter', async () => {
    await chat.talk()
    await chat.page.getByRole('textbox', { name: chat.words.composer.label }).fill('one')
    await chat.page.keyboard.press('Shift+Enter')
    await chat.page.keyboard.type('two')
    await chat.page.keyboard.press('Enter')
    await chat.hears('heard one\ntwo')
  })
})
