import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchChromium } from '../../../docs/test/browser/chromium.ts'
import { english } from '../../page/src/texts/en.ts'
import { japanese } from '../../page/src/texts/ja.ts'
import { startTestSandbox, type TestSandbox } from './test-bot.ts'

export interface ChatPage extends TestSandbox {
  readonly page: Page
  readonly words: typeof english
  readonly log: Locator
  /** What the browser complained of, to be emptied by a test that expects it. */
  readonly complaints: string[]
  /** Goes to the room with the bot, opening it. */
  talk(): Promise<void>
  say(text: string): Promise<void>
  /** Waits until the last message in the log has this text. */
  hears(text: string): Promise<void>
}

export interface ChatPageOptions extends BrowserContextOptions {
  readonly locale?: 'en-US' | 'ja-JP'
}

/** A sandbox with a bot and a browser at its page, anew for each test. A test fails if the page complains or asks another origin. */
export function useChatPage(options: ChatPageOptions = {}): ChatPage {
  const { locale = 'en-US' } = options
  const words = locale === 'ja-JP' ? japanese : english
  const foreign: string[] = []
  const complaints: string[] = []
  let browser: Browser
  let page: Page
  let started: TestSandbox

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    started = await startTestSandbox()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options, locale })
    page.setDefaultTimeout(30_000)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`${started.sandbox.url}/`) && !/^(blob|data):/.test(url)) foreign.push(url)
    })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(started.sandbox.url)
    await page.getByLabel(words.people.you).waitFor({ state: 'attached' })
  })
  afterEach(async () => {
    await page?.close()
    await started?.sandbox.stop()
    expect({ foreign: foreign.splice(0), complaints: complaints.splice(0) }).toEqual({ foreign: [], complaints: [] })
  })

  const botEntry = (): Locator => page.getByRole('button', { name: locale === 'ja-JP' ? /^エコー/ : /^Echo/ })
  const chat: ChatPage = {
    words,
    complaints,
    get page() {
      return page
    },
    get sandbox() {
      return started.sandbox
    },
    get works() {
      return started.works
    },
    get botId() {
      return started.botId
    },
    get log() {
      return page.getByRole('log')
    },
    async talk() {
      await botEntry().click()
      await page.getByRole('button', { name: words.chat.open }).click()
      await page.getByRole('textbox', { name: words.composer.label }).waitFor()
    },
    async say(text) {
      await page.getByRole('textbox', { name: words.composer.label }).fill(text)
      await page.getByRole('button', { name: words.composer.send, exact: true }).click()
    },
    async hears(text) {
      await expect.poll(() => chat.log.locator('[data-message]').last().innerText()).toContain(text)
    },
  }
  return chat
}
