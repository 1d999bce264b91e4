import type { FlexBubble, FlexContainer, MessageContent } from '@lineworks-bot/types'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { launchChromium } from '../../../docs/test/browser/chromium.ts'

/** What the page of a test writes down. */
interface Recording {
  asked: unknown[]
}

export interface Gallery {
  readonly page: Page
  /** Addresses of other origins that the page asked for. */
  readonly foreign: string[]
  /** Errors and warnings, those of the content security policy among them. */
  readonly complaints: string[]
  open(query: Record<string, string>): Promise<void>
  draw(content: MessageContent): Promise<void>
  drawFlex(contents: FlexContainer): Promise<void>
  drawBubble(bubble: Omit<FlexBubble, 'type'>): Promise<void>
  /** The actions that taps asked for since the last drawing. */
  asked(): Promise<unknown[]>
}

/** One page for all tests of a file. A test fails if the page complained or asked another origin. */
export function useGallery(options: BrowserContextOptions = {}): Gallery {
  const url = inject('galleryUrl')
  const foreign: string[] = []
  const complaints: string[] = []
  let browser: Browser
  let page: Page
  let visits = 0

  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(blob|data):/.test(request.url())) foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(() => {
      Object.assign(globalThis, { asked: [] })
      addEventListener('action', (event) =>
        (globalThis as unknown as Recording).asked.push((event as CustomEvent).detail),
      )
    })
    await gallery.open({ kind: 'textMessage' })
  })
  afterAll(() => browser?.close())

  afterEach(() => {
    expect({ foreign: foreign.splice(0), complaints: complaints.splice(0) }).toEqual({ foreign: [], complaints: [] })
  })

  const gallery: Gallery = {
    get page() {
      return page
    },
    foreign,
    complaints,
    async open(query) {
      await page.goto(`${url}gallery.html?${new URLSearchParams(query)}`)
      await page.locator('[data-stage]').first().waitFor({ state: 'attached' })
    },
    draw: (content) =>
      page.evaluate(
        (hash) => {
          // The page's own listener came first, so it has drawn when this one is called.
          const drawn = new Promise<void>((resolve) => addEventListener('hashchange', () => resolve(), { once: true }))
          Object.assign(globalThis, { asked: [] })
          location.hash = hash
          return drawn
        },
        String(new URLSearchParams({ content: JSON.stringify(content), visit: String(++visits) })),
      ),
    asked: () => page.evaluate(() => (globalThis as unknown as Recording).asked),
    drawFlex: (contents) => gallery.draw({ type: 'flex', altText: 'Flex', contents }),
    drawBubble: (bubble) => gallery.drawFlex({ type: 'bubble', ...bubble }),
  }
  return gallery
}
