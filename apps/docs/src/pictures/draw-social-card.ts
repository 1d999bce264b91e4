// Draws src/social-card.png, the image that others show beside a link to the site: our own words and pictures, nobody's logo.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../../test/browser/chromium.ts'
import { socialCard } from '../social-tags.ts'
import { fileName, picturesFolder } from './kept-pictures.ts'

const { width, height } = socialCard
const shown = [
  { example: 'buttonTemplateMessage', place: 'left: 620px; top: 24px' },
  { example: 'flexMessageBubble', place: 'left: 820px; top: 264px' },
].map(({ example, place }) => {
  const file = readFileSync(join(picturesFolder, 'en', fileName(example, 'light')))
  return `<img style="${place}" src="data:image/webp;base64,${file.toString('base64')}">`
})
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width, height } })
await page.setContent(`<!doctype html><style>
  body { margin: 0; position: relative; overflow: hidden; height: ${height}px; background: #f5f3ef; color: #1f232b;
    font: 32px/1.5 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif }
  main { position: absolute; left: 72px; top: 120px; width: 580px }
  h1 { margin: 0 0 24px; font-size: 68px; line-height: 1.15 }
  p { margin: 0 0 12px; color: #5c6270 }
  b { color: #2d5187 }
  img { position: absolute; width: 384px }
</style><main><h1>LINE WORKS<br>Bot API</h1><p><b>OpenAPI 3.1, TypeScript</b></p>
<p>Reference and guides</p><p>リファレンスとガイド</p><p>Unofficial</p></main>${shown.join('')}`)
await page.screenshot({ path: join(import.meta.dirname, '..', socialCard.file) })
await browser.close()
