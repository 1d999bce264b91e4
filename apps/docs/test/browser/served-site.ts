import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from './chromium.ts'
import { serveSite } from './pages.ts'

/** Chromium and the site over HTTP, from before the first test of a file that imports them until after its last. */
export let browser: Browser
export let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite()
})
afterAll(async () => {
  await browser?.close()
  site?.stop()
})
