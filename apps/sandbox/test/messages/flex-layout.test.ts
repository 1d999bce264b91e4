import { describe, expect, test } from 'vitest'
import { block, box, image, text } from './flex.ts'
import { useGallery } from './gallery.ts'
import { child, measureBox } from './measure.ts'

const gallery = useGallery()

describe('box.layout', () => {
  const contents = [block('40px', '20px'), block('60px', '30px')]

  test('horizontal puts components side by side, all as high as the highest', async () => {
    const row = await measureBox(gallery, box('horizontal', [box('vertical', []), block('60px', '30px')]))
    expect(child(row, 0)).toMatchObject({ left: 0, top: 0, height: 30 })
    expect(child(row, 1)).toMatchObject({ left: 240, right: 300, top: 0 })
  })

  test('vertical puts them from top to bottom', async () => {
    const column = await measureBox(gallery, box('vertical', contents))
    expect(child(column, 0)).toMatchObject({ left: 0, top: 0, width: 40, bottom: 20 })
    expect(child(column, 1)).toMatchObject({ left: 0, top: 20, width: 60, bottom: 50 })
  })

  test('baseline stands letters of every size on one line, and icons on it too', async () => {
    const line = [
      text('x', { size: 'xxs', flex: 0 }),
      text('x', { size: '4xl', flex: 0 }),
      { type: 'icon', url: 'https://cdn.example.com/star.png', size: 'lg' } as const,
    ]
    await measureBox(gallery, box('baseline', line))
    const baselines = await gallery.page.locator('[data-layout="baseline"] > [data-flex]').evaluateAll((items) =>
      items.map((item) => {
        // An empty inline block stands with its foot on the baseline.
        const foot = document.createElement('span')
        foot.style.display = 'inline-block'
        item.querySelector('p')?.append(foot)
        return (item.querySelector('p') ? foot : item).getBoundingClientRect().bottom
      }),
    )
    expect(baselines).toHaveLength(3)
    for (const baseline of baselines) expect(baseline).toBeCloseTo(baselines[0] ?? NaN, 0)
  })
})

test('box.contents are drawn in their order, a later one over an earlier one', async () => {
  const pile = box(
    'vertical',
    [
      box('vertical', [text('below')], { position: 'absolute' }),
      box('vertical', [text('above')], { position: 'absolute' }),
    ],
    { height: '30px' },
  )
  const drawn = await measureBox(gallery, box('vertical', [pile, text('after')]))
  expect(drawn.children.map(({ type }) => type)).toEqual(['box', 'text'])
  const uppermost = await gallery.page.evaluate(() => {
    const { left, top } = document.querySelector('[data-flex="text"]')?.getBoundingClientRect() ?? new DOMRect()
    return document.elementFromPoint(left + 2, top + 8)?.textContent
  })
  expect(uppermost).toBe('above')
})

describe('flex side by side', () => {
  const shares: [string, (flex?: number) => Parameters<typeof box>[1][number]][] = [
    ['box.flex', (flex) => box('vertical', [text('a')], flex === undefined ? {} : { flex })],
    ['text.flex', (flex) => text('a long text that does not fit', flex === undefined ? {} : { flex })],
    ['image.flex', (flex) => image(flex === undefined ? {} : { flex })],
    [
      'button.flex',
      (flex) => ({
        type: 'button',
        action: { type: 'copy', label: 'a', copyText: 'a' },
        ...(flex === undefined ? {} : { flex }),
      }),
    ],
    ['filler.flex', (flex) => ({ type: 'filler', ...(flex === undefined ? {} : { flex }) })],
  ]

  test.each(shares)('%s shares the width in its proportion', async (_, component) => {
    const row = await measureBox(gallery, box('horizontal', [component(2), component(3), component(1)]))
    expect(row.children.map(({ width }) => Math.round(width))).toEqual([100, 150, 50])
  })

  test.each(shares)('%s is 1 where it is missing', async (_, component) => {
    const row = await measureBox(gallery, box('horizontal', [component(), component(3)]))
    expect(row.children.map(({ width }) => Math.round(width))).toEqual([75, 225])
  })

  test('with 0 a component is as wide as its content, and the others share the rest', async () => {
    const row = await measureBox(
      gallery,
      box('horizontal', [text('Hello', { flex: 0 }), text('a'), text('b', { flex: 2 })]),
    )
    const [hello, a, b] = row.children.map(({ width }) => width)
    expect(hello).toBeGreaterThan(20)
    expect(hello).toBeLessThan(60)
    expect((b ?? 0) / (a ?? 1)).toBeCloseTo(2, 1)
    expect((hello ?? 0) + (a ?? 0) + (b ?? 0)).toBeCloseTo(300, 0)
  })

  test('with 0 nothing is wider than its box', async () => {
    const row = await measureBox(gallery, box('horizontal', [text('long '.repeat(40), { flex: 0 })]))
    expect(child(row, 0).width).toBe(300)
  })
})

describe('flex from top to bottom', () => {
  test('is 0 where it is missing: as high as the content', async () => {
    const column = await measureBox(gallery, box('vertical', [text('a'), text('b')], { height: '200px' }))
    expect(child(column, 1).bottom).toBeLessThan(60)
  })

  test('shares what is left of the height', async () => {
    const [first, second] = (
      await measureBox(gallery, box('vertical', [text('a', { flex: 2 }), text('b', { flex: 3 })], { height: '145px' }))
    ).children
    const line = 22.4
    expect((first?.height ?? 0) - line).toBeCloseTo(((145 - 2 * line) * 2) / 5, 0)
    expect((second?.height ?? 0) - line).toBeCloseTo(((145 - 2 * line) * 3) / 5, 0)
  })

  test('of a filler takes all that is left', async () => {
    const column = await measureBox(
      gallery,
      box('vertical', [block('10px', '30px'), { type: 'filler' }, block('10px', '30px')], { height: '200px' }),
    )
    expect(child(column, 1)).toMatchObject({ top: 30, bottom: 170 })
  })
})

describe('sizes of a box', () => {
  test('box.width is exact in pixels, and leaves the others the rest', async () => {
    const row = await measureBox(gallery, box('horizontal', [block('80px', '20px', { flex: 5 }), text('rest')]))
    expect(child(row, 0)).toMatchObject({ left: 0, width: 80 })
    expect(child(row, 1)).toMatchObject({ left: 80, width: 220 })
  })

  test('box.width in percent is of the parent', async () => {
    const column = await measureBox(gallery, box('vertical', [block('50%', '20px')], { width: '200px' }))
    expect(child(column, 0).width).toBe(100)
  })

  test('box.height is exact in pixels, whatever flex says', async () => {
    const column = await measureBox(gallery, box('vertical', [block('20px', '70px', { flex: 1 })], { height: '200px' }))
    expect(child(column, 0).height).toBe(70)
  })

  test('box.height in percent is of the parent', async () => {
    const column = await measureBox(gallery, box('vertical', [block('20px', '25%')], { height: '200px' }))
    expect(child(column, 0).height).toBe(50)
  })
})
