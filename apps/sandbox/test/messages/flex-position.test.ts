import type { FlexComponent } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import { block, box, image, text } from './flex.ts'
import { useGallery } from './gallery.ts'
import { child, measureBox, place } from './measure.ts'

const gallery = useGallery()

type Offsets = Pick<
  Extract<FlexComponent, { type: 'box' }>,
  'position' | 'offsetTop' | 'offsetBottom' | 'offsetStart' | 'offsetEnd'
>

const components: [string, (offsets: Offsets) => FlexComponent][] = [
  [
    'box.position with box.offsetTop, box.offsetBottom, box.offsetStart and box.offsetEnd',
    (offsets) => block('40px', '20px', offsets),
  ],
  [
    'button.position with button.offsetTop, button.offsetBottom, button.offsetStart and button.offsetEnd',
    (offsets) => ({ type: 'button', action: { type: 'copy', label: 'Copy', copyText: 'a' }, ...offsets }),
  ],
  [
    'image.position with image.offsetTop, image.offsetBottom, image.offsetStart and image.offsetEnd',
    (offsets) => image({ size: 'xxs', ...offsets }),
  ],
  [
    'text.position with text.offsetTop, text.offsetBottom, text.offsetStart and text.offsetEnd',
    (offsets) => text('Text', offsets),
  ],
]

describe.each(components)('%s', (_, component) => {
  const drawn = async (offsets: Offsets) =>
    child(
      await measureBox(gallery, box('vertical', [block('20px', '30px'), component(offsets)], { height: '200px' })),
      1,
    )

  test('relative offsets move it from where it would stand', async () => {
    const still = await drawn({})
    expect(still.top).toBe(30)
    expect(await drawn({ offsetTop: '10px', offsetStart: 'lg' })).toMatchObject({
      ...place(still),
      left: still.left + 12,
      top: still.top + 10,
    })
    expect(await drawn({ offsetBottom: '10px', offsetEnd: '5px', position: 'relative' })).toMatchObject({
      ...place(still),
      left: still.left - 5,
      top: still.top - 10,
    })
  })

  test('absolute offsets count from the edges of its box', async () => {
    expect(await drawn({ position: 'absolute', offsetTop: '10px', offsetStart: '40px' })).toMatchObject({
      left: 40,
      top: 10,
    })
    const corner = await drawn({ position: 'absolute', offsetBottom: 'md', offsetEnd: '10%' })
    expect(corner.right).toBeCloseTo(270)
    expect(corner.bottom).toBeCloseTo(192)
  })

  test('without offsets absolute is the upper left corner', async () => {
    expect(await drawn({ position: 'absolute' })).toMatchObject({ left: 0, top: 0 })
  })
})

test('what is absolute takes no place in its box', async () => {
  const column = await measureBox(
    gallery,
    box('vertical', [block('50px', '50px', { position: 'absolute' }), text('a')]),
  )
  expect(child(column, 1).top).toBe(0)
  expect(column.height).toBeLessThan(50)
})

test('offsets on both sides stretch what is absolute', async () => {
  const stretched = box('vertical', [], {
    position: 'absolute',
    offsetTop: '10px',
    offsetBottom: '20px',
    offsetStart: '40px',
    offsetEnd: '80px',
  })
  const column = await measureBox(gallery, box('vertical', [stretched], { height: '100px' }))
  expect(child(column, 0)).toMatchObject({ left: 40, right: 220, top: 10, bottom: 80 })
})

describe('icon.position with icon.offsetTop, icon.offsetBottom, icon.offsetStart and icon.offsetEnd', () => {
  const icon = { type: 'icon', url: 'https://cdn.example.com/star.png' } as const
  const drawn = async (offsets: Offsets) =>
    child(await measureBox(gallery, box('baseline', [text('a', { flex: 0 }), { ...icon, ...offsets }])), 1)

  test('relative offsets move it, but not from below', async () => {
    const still = await drawn({})
    expect(await drawn({ offsetTop: 'sm', offsetStart: 'xl' })).toMatchObject({
      left: still.left + 16,
      top: still.top + 4,
    })
    expect(await drawn({ offsetEnd: '5px' })).toMatchObject({ left: still.left - 5 })
    expect(await drawn({ offsetBottom: '10px' })).toMatchObject({ top: still.top })
  })

  test('absolute offsets count from the edges of its box', async () => {
    expect(await drawn({ position: 'absolute', offsetTop: '2px', offsetEnd: 'none' })).toMatchObject({
      right: 300,
      top: 2,
    })
  })
})
