import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { type SiteServer, startSiteServer } from '../../../../scripts/start/site-server.ts'

export const dist = join(import.meta.dirname, '../../dist')

/** A tab that remembers what it requested, and what it complained of. */
export interface WatchedPage {
  readonly page: Page
  readonly requested: string[]
  readonly complaints: string[]
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, ...options })
  page.setDefaultTimeout(15_000)
  const requested: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    // The page makes its workers from its own text.
    if (!request.url().startsWith('blob:')) requested.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, requested, complaints }
}

/** The site at the root of a host, and below a folder, as GitHub Pages has it. */
export async function serveSite(): Promise<{ root: SiteServer; below: SiteServer; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(folder, { recursive: true })
  symlinkSync(dist, join(folder, 'lineworks-bot'))
  const root = await startSiteServer(dist, 8180)
  const below = await startSiteServer(folder, 8190)
  return {
    root,
    below,
    stop() {
      root.stop()
      below.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The heading of what an address such as `index.html#/bots/addbot` names. */
export function headingOf(page: Page, path: string): Locator {
  const [, place] = path.split('#')
  const within = place === undefined ? page : page.locator(`[data-section-id="${place}"]`)
  return within.getByRole('heading').first()
}
