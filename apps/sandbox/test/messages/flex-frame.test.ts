import { describe, expect, test } from 'vitest'
import { borderWidth, cornerRadius } from '../../page/src/messages/flex/values/pixels.ts'
import { block, box, text } from './flex.ts'
import { useGallery } from './gallery.ts'
import { child, measureBox } from './measure.ts'

const gallery = useGallery()

const styleOf = (property: string) =>
  gallery.page
    .locator('[data-block="body"] > [data-flex] > [data-flex]')
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

describe('box.backgroundColor', () => {
  test('fills the box, with its opacity', async () => {
    await measureBox(gallery, block('40px', '40px', { backgroundColor: '#FF800080' }))
    expect(await styleOf('background-color')).toBe('rgba(255, 128, 0, 0.5)')
  })

  test('is transparent by default, and where it is no colour', async () => {
    await measureBox(gallery, block('40px', '40px'))
    expect(await styleOf('background-color')).toBe('rgba(0, 0, 0, 0)')
    await measureBox(gallery, block('40px', '40px', { backgroundColor: 'url(https://cdn.example.com/a.png)' }))
    expect(await styleOf('background-color')).toBe('rgba(0, 0, 0, 0)')
  })
})

test.each([...Object.entries(borderWidth), ['7px', '7px']])('box.borderWidth %s', async (word, pixels) => {
  const drawn = await measureBox(gallery, box('vertical', [text('a')], { borderWidth: word }))
  // What is there is never thinner than a pixel of the screen.
  const width = word === 'none' ? 0 : Math.max(1, Number.parseFloat(pixels))
  expect(child(drawn, 0)).toMatchObject({ left: width, top: width, width: 300 - 2 * width })
})

test('box.borderWidth grows in the documented order', () => {
  expect(Object.keys(borderWidth)).toEqual(['none', 'light', 'normal', 'medium', 'semi-bold', 'bold'])
  const pixels = Object.values(borderWidth).map(Number.parseFloat)
  expect(pixels).toEqual([...new Set(pixels)].sort((a, b) => a - b))
})

test('box.borderColor paints the border', async () => {
  await measureBox(gallery, block('40px', '40px', { borderWidth: 'bold', borderColor: '#102030' }))
  expect(await styleOf('border-top-color')).toBe('rgb(16, 32, 48)')
  expect(await styleOf('border-top-style')).toBe('solid')
})

test.each([...Object.entries(cornerRadius), ['9px', '9px']])('box.cornerRadius %s', async (word, pixels) => {
  await measureBox(gallery, block('60px', '60px', { cornerRadius: word }))
  expect(await styleOf('border-top-left-radius')).toBe(pixels)
})

test('box.cornerRadius cuts off what the box holds', async () => {
  await measureBox(gallery, block('60px', '60px', { cornerRadius: '30px', contents: [block('60px', '60px')] }))
  const hit = await gallery.page.locator('[data-block="body"] > [data-flex] > [data-flex]').evaluate((element) => {
    const { left, top } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + 2, top + 2))
  })
  expect(hit).toBe(false)
})

test('a box does not show what is larger than itself', async () => {
  await measureBox(gallery, box('vertical', [block('200px', '90px')], { height: '30px', width: '50px' }))
  expect(await styleOf('overflow-x')).toBe('clip')
  expect(await styleOf('overflow-y')).toBe('clip')
})
