import type { FlexBubble } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import { blockPadding, bubbleWidth } from '../../page/src/messages/flex/values/pixels.ts'
import { block, box, image, text } from './flex.ts'
import { useGallery } from './gallery.ts'
import { child, measure } from './measure.ts'

const gallery = useGallery()
const bubble = () => gallery.page.locator('[data-flex="bubble"]')

describe('bubble.size', () => {
  test.each(Object.entries(bubbleWidth))('%s', async (word, pixels) => {
    // The word is one of the table's.
    await gallery.drawBubble({ size: word as FlexBubble['size'] & string, body: box('vertical', [text('a')]) })
    // Never more than the column of 440 pixels that the gallery gives it.
    expect((await measure(bubble())).width).toBe(Math.min(440, Number.parseFloat(pixels)))
  })

  test('mega is the default, and the words grow in the documented order', async () => {
    await gallery.drawBubble({ body: box('vertical', [text('a')]) })
    expect((await measure(bubble())).width).toBe(Number.parseFloat(bubbleWidth.mega))
    expect(Object.keys(bubbleWidth)).toEqual(['nano', 'micro', 'kilo', 'mega', 'giga'])
    const pixels = Object.values(bubbleWidth).map(Number.parseFloat)
    expect(pixels).toEqual([...new Set(pixels)].sort((a, b) => a - b))
  })
})

describe('bubble.direction', () => {
  const row = box('horizontal', [block('40px', '10px'), block('60px', '10px')], { spacing: 'md' })
  const drawn = async (direction?: 'ltr' | 'rtl') => {
    await gallery.drawBubble({
      ...(direction ? { direction } : {}),
      body: box(
        'vertical',
        [row, text('a', { flex: 0 }), block('10px', '10px', { position: 'absolute', offsetStart: 'md' })],
        {
          paddingAll: 'none',
          paddingStart: '20px',
        },
      ),
    })
    return child(await measure(bubble()), 0)
  }

  test('ltr is the default', async () => {
    expect(await drawn()).toEqual(await drawn('ltr'))
    expect(child(child(await drawn(), 0), 1)).toMatchObject({ left: 68, right: 128 })
    expect(child(await drawn(), 2).left).toBe(8)
  })

  test('rtl turns rows, texts, paddings and offsets round', async () => {
    const body = await drawn('rtl')
    expect(child(child(body, 0), 0)).toMatchObject({ left: 240, right: 280 })
    expect(child(child(body, 0), 1)).toMatchObject({ left: 172, right: 232 })
    expect(child(body, 2).right).toBe(292)
    const align = await gallery.page.locator('[data-flex="text"] p').evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return element.getBoundingClientRect().right - range.getBoundingClientRect().right
    })
    expect(align).toBe(0)
  })
})

test('bubble.header, bubble.hero, bubble.body and bubble.footer stand in this order', async () => {
  await gallery.drawBubble({
    footer: box('vertical', [block('10px', '10px')]),
    body: box('vertical', [block('10px', '10px')]),
    hero: image({ size: 'full', aspectRatio: '3:1' }),
    header: box('vertical', [block('10px', '10px')]),
  })
  const blocks = await gallery.page
    .locator('[data-block]')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('data-block'), element.getBoundingClientRect().height]),
    )
  const high = (name: 'header' | 'body' | 'footer') => 10 + 2 * Number.parseFloat(blockPadding[name])
  expect(blocks).toEqual([
    ['header', high('header')],
    ['hero', 100],
    ['body', high('body')],
    ['footer', high('footer')],
  ])
})

test('bubble.hero may be a box, which has no padding of its own', async () => {
  await gallery.drawBubble({ hero: box('vertical', [block('10px', '10px')]) })
  expect(await measure(gallery.page.locator('[data-block="hero"]'))).toMatchObject({ width: 300, height: 10 })
})

describe('bubble.styles with blockStyle.backgroundColor, blockStyle.separator and blockStyle.separatorColor', () => {
  const style = { backgroundColor: '#F5F5F5', separator: true, separatorColor: '#FF0000' }
  const names = ['header', 'hero', 'body', 'footer'] as const
  const blockStyle = (name: string) =>
    gallery.page.locator(`[data-block="${name}"]`).evaluate((element) => {
      const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element)
      return { backgroundColor, borderTopWidth, borderTopColor }
    })

  test.each(names)(
    'bubbleStyles.header, bubbleStyles.hero, bubbleStyles.body and bubbleStyles.footer: %s is painted, with a line above it unless it is the first',
    async (name) => {
      const part = box('vertical', [text('a')])
      await gallery.drawBubble({
        header: part,
        hero: part,
        body: part,
        footer: part,
        styles: { [name]: style },
      })
      expect(await blockStyle(name)).toMatchObject({
        backgroundColor: 'rgb(245, 245, 245)',
        borderTopWidth: name === 'header' ? '0px' : '1px',
        ...(name === 'header' ? {} : { borderTopColor: 'rgb(255, 0, 0)' }),
      })
      for (const other of names.filter((candidate) => candidate !== name)) {
        expect(await blockStyle(other)).toMatchObject({ backgroundColor: 'rgba(0, 0, 0, 0)', borderTopWidth: '0px' })
      }
    },
  )

  test('the first block that is there has no line', async () => {
    await gallery.drawBubble({ body: box('vertical', [text('a')]), styles: { body: style } })
    expect((await blockStyle('body')).borderTopWidth).toBe('0px')
  })

  test('a separator is not drawn by default', async () => {
    const part = box('vertical', [text('a')])
    await gallery.drawBubble({ header: part, body: part, styles: { body: { separatorColor: '#FF0000' } } })
    expect((await blockStyle('body')).borderTopWidth).toBe('0px')
  })
})

describe('carousel.contents', () => {
  const one = (lines: string): FlexBubble => ({
    type: 'bubble',
    size: 'micro',
    body: box('vertical', [text(lines, { wrap: true })]),
    footer: box('vertical', [block('10px', '10px')]),
  })

  test('stand side by side in their order, as high as the highest', async () => {
    await gallery.drawFlex({ type: 'carousel', contents: [one('1'), one('1\n2\n3\n4\n5'), one('1\n2')] })
    const bubbles = await bubble().evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect().toJSON()),
    )
    const [first, second, third] = bubbles
    expect(second.left - first.right).toBe(10)
    expect(third.left - second.right).toBe(10)
    expect(new Set(bubbles.map(({ height }) => height)).size).toBe(1)
  })

  test('what is stretched is the body', async () => {
    await gallery.drawFlex({ type: 'carousel', contents: [one('1'), one('1\n2\n3\n4\n5')] })
    const footers = await gallery.page
      .locator('[data-block="footer"]')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().bottom))
    expect(footers).toHaveLength(2)
    expect(footers[0]).toBe(footers[1])
  })

  test('a bubble without a body is not stretched', async () => {
    const bodiless: FlexBubble = { type: 'bubble', size: 'micro', header: box('vertical', [text('a')]) }
    await gallery.drawFlex({ type: 'carousel', contents: [bodiless, one('1\n2\n3\n4\n5')] })
    const [low, high] = await bubble().evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect().height),
    )
    expect(low).toBeCloseTo(22.4 + 40, 0)
    expect(high).toBeGreaterThan(130)
  })
})
