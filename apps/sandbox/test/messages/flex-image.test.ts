import type { FlexImage, FlexTextSize } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import { imageSize, textSize } from '../../page/src/messages/flex/values/pixels.ts'
import { block, box, image } from './flex.ts'
import { useGallery } from './gallery.ts'
import { child, measure, measureBox } from './measure.ts'

const gallery = useGallery()

/** The frame of the image, in its box. */
async function frame(component: FlexImage, more = {}) {
  await measureBox(gallery, box('horizontal', [component], more))
  return gallery.page.locator('[data-frame]').evaluate((element) => {
    const parent = element.closest('[data-layout]')?.getBoundingClientRect() ?? new DOMRect()
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    return {
      left: left - parent.left,
      top: top - parent.top,
      right: parent.right - right,
      bottom: parent.bottom - bottom,
      width,
      height,
    }
  })
}

describe('image.size', () => {
  const words = Object.entries(imageSize)

  test('grows in the documented order', () => {
    expect(words.map(([word]) => word)).toEqual([...Object.keys(textSize), 'full'])
    const pixels = words.slice(0, -1).map(([, value]) => Number.parseFloat(value))
    expect(pixels).toEqual([...new Set(pixels)].sort((a, b) => a - b))
  })

  test.each(words)('%s is the width', async (word, pixels) => {
    // The word is one of the table's.
    const { width } = await frame(image({ size: word as FlexImage['size'] & string }))
    expect(width).toBe(word === 'full' ? 300 : Number.parseFloat(pixels))
  })

  test('md is the default', async () => {
    expect((await frame(image())).width).toBe(Number.parseFloat(imageSize.md))
  })

  test('is never more than the place', async () => {
    expect(await frame(image({ size: '5xl' }), { width: '120px' })).toMatchObject({ width: 120, height: 120 })
  })
})

describe('image.aspectRatio', () => {
  test.each([
    [undefined, 100],
    ['1:1', 100],
    ['20:13', 65],
    ['1:3', 300],
    ['1.51:1', 66.2],
    ['wide', 100],
  ])('%s gives the height', async (aspectRatio, height) => {
    const drawn = await frame(image(aspectRatio === undefined ? {} : { aspectRatio }))
    expect(drawn.height).toBeCloseTo(height, 0)
  })
})

describe('image.align', () => {
  test('center is the default', async () => {
    expect(await frame(image())).toMatchObject({ left: 100, right: 100 })
    expect(await frame(image({ align: 'center' }))).toMatchObject({ left: 100, right: 100 })
  })

  test('start and end move it', async () => {
    expect((await frame(image({ align: 'start' }))).left).toBe(0)
    expect((await frame(image({ align: 'end' }))).right).toBe(0)
  })
})

describe('image.gravity', () => {
  const high = { height: '200px' }

  test('top is the default', async () => {
    expect((await frame(image(), high)).top).toBe(0)
    expect((await frame(image({ gravity: 'top' }), high)).top).toBe(0)
  })

  test('center and bottom move it', async () => {
    expect(await frame(image({ gravity: 'center' }), high)).toMatchObject({ top: 50, bottom: 50 })
    expect((await frame(image({ gravity: 'bottom' }), high)).bottom).toBe(0)
  })
})

test('image.url names host and file in its place, and nothing is asked for', async () => {
  await measureBox(
    gallery,
    box('vertical', [image({ url: 'https://cdn.example.com/floor%20plan.png?v=2', size: '5xl' })]),
  )
  const placeholder = gallery.page.getByRole('img', { name: 'Image: floor plan.png, cdn.example.com (not loaded)' })
  expect(await placeholder.boundingBox()).toMatchObject({ width: 220, height: 220 })
  expect(await gallery.page.locator('img').count()).toBe(0)
})

test('in a vertical box with flex 0 a full image is as wide as the box', async () => {
  const column = await measureBox(gallery, box('vertical', [image({ size: 'full', aspectRatio: '3:1' })]))
  expect(child(column, 0)).toMatchObject({ width: 300, height: 100 })
})

describe('icon', () => {
  const icon = { type: 'icon', url: 'https://cdn.example.com/star.png' } as const
  const draw = async (more: { size?: FlexTextSize; aspectRatio?: string; flex?: number } = {}) =>
    child(await measureBox(gallery, box('baseline', [{ ...icon, ...more }, { type: 'filler' }])), 0)

  test.each(Object.entries(textSize))(
    'icon.size %s is its height, and its width takes no share',
    async (word, pixels) => {
      // The word is one of the table's.
      const size = Number.parseFloat(pixels)
      expect(await draw({ size: word as FlexTextSize })).toMatchObject({ width: size, height: size })
    },
  )

  test('icon.size md is the default', async () => {
    expect((await draw()).height).toBe(Number.parseFloat(textSize.md))
  })

  test('icon.aspectRatio gives the width', async () => {
    expect(await draw({ aspectRatio: '2:1' })).toMatchObject({ width: 32, height: 16 })
  })

  test('icon.url names host and file', async () => {
    await draw()
    expect(await gallery.page.getByRole('img', { name: /star\.png, cdn\.example\.com/ }).count()).toBe(1)
  })
})

describe('separator', () => {
  test('is an upright line side by side', async () => {
    const row = await measureBox(gallery, box('horizontal', [{ type: 'separator' }, block('10px', '50px')]))
    expect(child(row, 0)).toMatchObject({ width: 1, height: 50 })
  })

  test('is a level line from top to bottom', async () => {
    const column = await measureBox(gallery, box('vertical', [{ type: 'separator' }]))
    expect(child(column, 0)).toMatchObject({ width: 300, height: 1 })
  })

  test('separator.color paints it', async () => {
    await measureBox(gallery, box('vertical', [{ type: 'separator', color: '#0000FF' }]))
    const line = gallery.page.locator('[data-flex="separator"]')
    expect(await line.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 0, 255)')
  })
})

test('a hero image of full size is as wide as the bubble', async () => {
  await gallery.drawBubble({ hero: image({ size: 'full', aspectRatio: '20:13' }) })
  expect(await measure(gallery.page.locator('[data-block="hero"]'))).toMatchObject({ width: 300, height: 195 })
})
