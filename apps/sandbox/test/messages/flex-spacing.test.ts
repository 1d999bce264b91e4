import type { FlexComponent } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import { space } from '../../page/src/messages/flex/values/pixels.ts'
import { block, box, image, text } from './flex.ts'
import { useGallery } from './gallery.ts'
import { child, measureBox } from './measure.ts'

const gallery = useGallery()
const words = Object.entries(space)
const cell = () => block('20px', '20px')

test('the words for space grow in the documented order', () => {
  expect(words.map(([word]) => word)).toEqual(['none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl'])
  const pixels = words.map(([, value]) => Number.parseFloat(value))
  expect(pixels).toEqual([...new Set(pixels)].sort((a, b) => a - b))
})

describe('box.spacing', () => {
  test.each([...words, ['15px', '15px']])('%s is between components, not before the first', async (word, pixels) => {
    const row = await measureBox(gallery, box('horizontal', [cell(), cell(), cell()], { spacing: word }))
    const gap = Number.parseFloat(pixels)
    expect(row.children.map(({ left }) => left)).toEqual([0, 20 + gap, 40 + 2 * gap])

    const column = await measureBox(gallery, box('vertical', [cell(), cell(), cell()], { spacing: word }))
    expect(column.children.map(({ top }) => top)).toEqual([0, 20 + gap, 40 + 2 * gap])
  })

  test('none is the default', async () => {
    const row = await measureBox(gallery, box('horizontal', [cell(), cell()]))
    expect(child(row, 1).left).toBe(20)
  })

  test('does not apply to a filler', async () => {
    const column = await measureBox(
      gallery,
      box('vertical', [cell(), { type: 'filler' }, cell()], { spacing: 'xxl', height: '100px' }),
    )
    expect(child(column, 1)).toMatchObject({ top: 20, bottom: 60 })
    expect(child(column, 2).top).toBe(80)
  })

  test('leaves out what is absolute', async () => {
    const row = await measureBox(
      gallery,
      box('horizontal', [block('5px', '5px', { position: 'absolute' }), cell(), cell()], { spacing: 'md' }),
    )
    expect(row.children.map(({ left }) => left)).toEqual([0, 0, 28])
  })
})

describe('margin', () => {
  const components: [string, FlexComponent][] = [
    ['box.margin', { ...cell(), margin: 'xxl' }],
    ['text.margin', text('a', { margin: 'xxl' })],
    ['image.margin', image({ margin: 'xxl', size: 'xxs' })],
    ['button.margin', { type: 'button', action: { type: 'copy', label: 'a', copyText: 'a' }, margin: 'xxl' }],
    ['separator.margin', { type: 'separator', margin: 'xxl' }],
  ]

  test.each(components)('%s wins over spacing', async (_, component) => {
    const row = await measureBox(gallery, box('horizontal', [cell(), component], { spacing: 'sm' }))
    expect(child(row, 1).left).toBe(40)
    const column = await measureBox(gallery, box('vertical', [cell(), component], { spacing: 'sm' }))
    expect(child(column, 1).top).toBe(40)
  })

  test('icon.margin wins over spacing', async () => {
    const icon = { type: 'icon', url: 'https://cdn.example.com/star.png', size: 'lg' } as const
    const line = await measureBox(gallery, box('baseline', [icon, { ...icon, margin: 'xxl' }], { spacing: 'sm' }))
    expect(child(line, 1).left).toBe(19 + 20)
  })

  test.each(words)('box.margin %s has its pixels, and none wins too', async (word, pixels) => {
    const row = await measureBox(gallery, box('horizontal', [cell(), { ...cell(), margin: word }], { spacing: 'lg' }))
    expect(child(row, 1).left).toBe(20 + Number.parseFloat(pixels))
  })

  test('of the first component stands before it', async () => {
    const row = await measureBox(gallery, box('horizontal', [{ ...cell(), margin: 'md' }]))
    expect(child(row, 0).left).toBe(8)
  })
})

describe('padding', () => {
  const padded = (more: object) => box('vertical', [text('a')], more)

  test.each([...words, ['10px', '10px'], ['10%', '30px']])(
    'box.paddingAll %s is on all sides',
    async (word, pixels) => {
      const drawn = await measureBox(gallery, padded({ paddingAll: word }))
      const space = Number.parseFloat(pixels)
      const content = child(drawn, 0)
      expect(content).toMatchObject({ left: space, top: space, right: 300 - space })
      expect(drawn.height - content.bottom).toBeCloseTo(space)
    },
  )

  test.each([
    ['box.paddingTop', { paddingTop: '30px' }, { top: 30, right: 5, bottom: 5, left: 5 }],
    ['box.paddingBottom', { paddingBottom: 'xl' }, { top: 5, right: 5, bottom: 16, left: 5 }],
    ['box.paddingStart', { paddingStart: 'none' }, { top: 5, right: 5, bottom: 5, left: 0 }],
    ['box.paddingEnd', { paddingEnd: '25%' }, { top: 5, right: 75, bottom: 5, left: 5 }],
  ])('%s wins over that of all sides', async (_, more, sides) => {
    const drawn = await measureBox(gallery, padded({ paddingAll: '5px', ...more }))
    const { left, top, right, bottom } = child(drawn, 0)
    expect({ top, right: 300 - right, bottom: Math.round(drawn.height - bottom), left }).toEqual(sides)
  })
})
