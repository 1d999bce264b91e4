import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { image } from './flex.ts'
import { useGallery } from './gallery.ts'

// The page's own rule would stop images of other hosts before they can be drawn.
const gallery = useGallery({ bypassCSP: true })
const picture = readFileSync(join(import.meta.dirname, '../../page/src/gallery/samples/hills.svg'))

test.each([
  ['cover', 'cover'],
  ['fit', 'contain'],
  [undefined, 'contain'],
] as const)('image.aspectMode %s, where other hosts may be asked', async (aspectMode, fit) => {
  await gallery.page.route('https://cdn.example.com/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: picture }),
  )
  await gallery.open({ external: '1', kind: 'textMessage' })
  await gallery.drawBubble({
    hero: image({ aspectRatio: '2:1', size: '4xl', ...(aspectMode === undefined ? {} : { aspectMode }) }),
  })
  const drawn = gallery.page.locator('[data-frame] img')
  await expect.poll(() => drawn.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
  expect(await drawn.boundingBox()).toMatchObject({ width: 200, height: 100 })
  expect(await drawn.evaluate((element) => getComputedStyle(element).objectFit)).toBe(fit)
  expect(gallery.foreign.splice(0)).toEqual(['https://cdn.example.com/a.png'])
})
