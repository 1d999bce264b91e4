import type { Browser, Page } from 'playwright-core'
import { type Seen, watchPage } from './watch-page.ts'

/** Milliseconds since the page was asked for, but for `moved`: the layout shift, as the browser counts it. */
export interface FirstView {
  readonly shown: number
  readonly usable: number
  readonly work: number
  readonly moved: number
}

const slowness = 4
const patience = 60_000

export async function firstView(browser: Browser, address: string): Promise<FirstView> {
  // Nothing is left from the run before.
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  const work = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
  }
  await page.addInitScript(watchPage)
  const before = await work()
  await page.goto(address, { waitUntil: 'commit' })
  const { shown, heading, search } = await untilUsable(page, address)
  const worked = (await work()) - before
  await page.waitForTimeout(1000)
  const { moved } = await seen(page)
  await context.close()
  return { shown, usable: Math.max(heading, search), work: worked, moved }
}

async function untilUsable(page: Page, address: string): Promise<Seen> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const now = await seen(page)
    if (!Number.isNaN(now.heading + now.search + now.shown)) return now
    // A person presses again when nothing happens; once it is open, the key would close it.
    if (Number.isNaN(now.search)) await page.keyboard.press('Control+k')
    await page.waitForTimeout(30)
  }
  throw new Error(`${address} is not usable after ${patience} ms`)
}

function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen) // what watchPage puts there
}
