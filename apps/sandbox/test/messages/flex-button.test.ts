import type { FlexButton } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import { buttonHeight } from '../../page/src/messages/flex/values/pixels.ts'
import { block, box } from './flex.ts'
import { useGallery } from './gallery.ts'
import { measureBox } from './measure.ts'

const gallery = useGallery()

/** The button itself, in its box. */
async function draw(more: Partial<FlexButton> = {}) {
  const button: FlexButton = { type: 'button', action: { type: 'copy', label: 'Copy', copyText: 'a' }, ...more }
  await measureBox(gallery, box('horizontal', [button, block('10px', '150px')]))
  return gallery.page.getByRole('button', { name: 'Copy' }).evaluate((element) => {
    const parent = element.closest('[data-layout]')?.getBoundingClientRect() ?? new DOMRect()
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const { color, backgroundColor } = getComputedStyle(element)
    return { top: top - parent.top, bottom: parent.bottom - bottom, width, height, color, backgroundColor }
  })
}

test('it fills its share of the width', async () => {
  expect((await draw()).width).toBe(290)
})

test.each(Object.entries(buttonHeight))('button.height %s', async (word, pixels) => {
  // The word is one of the table's.
  expect((await draw({ height: word as 'sm' | 'md' })).height).toBe(Number.parseFloat(pixels))
})

test('button.height md is the default, and higher than sm', async () => {
  expect((await draw()).height).toBe(Number.parseFloat(buttonHeight.md))
  expect(Number.parseFloat(buttonHeight.md)).toBeGreaterThan(Number.parseFloat(buttonHeight.sm))
})

describe('button.gravity', () => {
  test('top is the default', async () => {
    expect((await draw()).top).toBe(0)
    expect((await draw({ gravity: 'top' })).top).toBe(0)
  })

  test('center and bottom move it', async () => {
    expect(await draw({ gravity: 'center' })).toMatchObject({ top: 49, bottom: 49 })
    expect((await draw({ gravity: 'bottom' })).bottom).toBe(0)
  })
})

describe('button.style and button.color', () => {
  const transparent = 'rgba(0, 0, 0, 0)'

  test('link is the default, and its color is that of the letters', async () => {
    expect((await draw()).backgroundColor).toBe(transparent)
    expect(await draw({ color: '#B35900' })).toMatchObject({ backgroundColor: transparent, color: 'rgb(179, 89, 0)' })
  })

  test.each(['primary', 'secondary'] as const)(
    '%s has a ground of its own, and color is that of the ground',
    async (style) => {
      const plain = await draw({ style })
      expect(plain.backgroundColor).not.toBe(transparent)
      expect(await draw({ style, color: '#B35900' })).toMatchObject({
        backgroundColor: 'rgb(179, 89, 0)',
        color: plain.color,
      })
    },
  )

  test('primary and secondary differ', async () => {
    expect((await draw({ style: 'primary' })).backgroundColor).not.toBe(
      (await draw({ style: 'secondary' })).backgroundColor,
    )
  })
})
