import type { Page } from 'playwright-core'

/** Room around the message. */
const margin = 12

export interface Photograph {
  readonly width: number
  readonly height: number
  readonly webp: Buffer
}

/** What the gallery shows, on the ground of a message room. */
export async function photograph(page: Page): Promise<Photograph> {
  const stage = page.locator('[data-stage]')
  await page.locator('h2').evaluateAll((titles) => titles.forEach((title) => title.remove()))
  // The same family on every machine that has it; the page takes the system's.
  await page.evaluate(() =>
    document.documentElement.style.setProperty('--font', "'Noto Sans JP', 'Noto Sans CJK JP', sans-serif"),
  )
  await page.evaluate(() => document.fonts.ready)
  const images = page.locator('[data-stage] img')
  await images.evaluateAll((all) => Promise.all(all.map((image) => (image as HTMLImageElement).decode())))
  await page.waitForFunction(() =>
    [...document.querySelectorAll('video, audio')].every((media) => (media as HTMLMediaElement).readyState === 4),
  )
  // Chromium's own sign that a film is loading goes away some time after that.
  if ((await page.locator('video').count()) > 0) await page.waitForTimeout(1500)
  const box = await stage.boundingBox()
  if (box === null) throw new Error('the gallery shows nothing')
  const [width, height] = [Math.round(box.width) + 2 * margin, Math.ceil(box.height) + 2 * margin]
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    clip: { x: box.x - margin, y: box.y - margin, width, height, scale: 2 },
  })
  await session.detach()
  return { width, height, webp: Buffer.from(data, 'base64') }
}
