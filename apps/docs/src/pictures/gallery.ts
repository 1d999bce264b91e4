import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { serveGallery } from '../../../sandbox/test/messages/serve-gallery.ts'
import type { Language } from '../words.ts'
import type { Theme } from './kept-pictures.ts'

/** Of a phone. */
const width = 360
const samples = join(import.meta.dirname, '../../../sandbox/page/src/gallery/samples')

export interface Gallery {
  readonly page: Page
  show(example: string, language: Language, theme: Theme): Promise<void>
  stop(): Promise<void>
}

/** The sandbox's own renderer on a page that asks nobody: what examples name at other hosts is stood in for. */
export async function openGallery(browser: Browser): Promise<Gallery> {
  const { url, stop } = await serveGallery()
  const page = await browser.newPage({
    // The policy of the gallery's server forbids images of other hosts.
    bypassCSP: true,
    viewport: { width: width + 40, height: 1400 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  })
  await page.route((address) => !address.href.startsWith(url), standIn)
  return {
    page,
    async show(example, language, theme) {
      const query = new URLSearchParams({ kind: example, language, theme, width: String(width), external: '1' })
      await page.goto(`${url}gallery.html?${query}`)
      await page.locator('[data-stage]').waitFor()
      // What measures itself does it in the frame after the first.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    },
    async stop() {
      await page.close()
      await stop()
    },
  }
}

function standIn(route: Route): Promise<void> {
  const { protocol, pathname } = new URL(route.request().url())
  if (protocol === 'blob:' || protocol === 'data:') return route.continue()
  if (/\.(png|jpg)$/.test(pathname)) {
    const names = ['bento', 'hills', 'waves']
    const name = names[[...pathname].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % names.length]
    return route.fulfill({ contentType: 'image/svg+xml', body: readFileSync(join(samples, `${name}.svg`)) })
  }
  // Of a recording nothing but its length is seen.
  if (/\.(mp4|mp3)$/.test(pathname))
    return route.fulfill({ contentType: 'video/webm', body: readFileSync(join(samples, 'clip.webm')) })
  return route.abort()
}
