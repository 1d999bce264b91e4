import type { FlexSpan, FlexText } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import { textSize } from '../../page/src/messages/flex/values/pixels.ts'
import { block, box, text } from './flex.ts'
import { useGallery } from './gallery.ts'
import { child, measureBox } from './measure.ts'

const gallery = useGallery()
const sizes = Object.entries(textSize)
const long = 'one two three four five six seven eight nine ten eleven twelve '.repeat(3)

const draw = (component: FlexText) => measureBox(gallery, box('vertical', [component]))

function styleOf(selector: string, property: string): Promise<string> {
  return gallery.page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
}

/** Where the letters are: not the paragraph's width, which is that of its place. */
function letters() {
  return gallery.page.locator('[data-flex="text"] p').evaluate((paragraph) => {
    const range = document.createRange()
    range.selectNodeContents(paragraph)
    const { left, right } = range.getBoundingClientRect()
    const { top, bottom } = paragraph.getBoundingClientRect()
    const body = paragraph.closest('[data-block]')?.getBoundingClientRect() ?? new DOMRect()
    return { left: left - body.left, right: right - body.left, top: top - body.top, bottom: bottom - body.top }
  })
}

test('text.text is shown as it is, and nothing in it becomes HTML', async () => {
  await draw(text('<b onclick=alert(1)>1 < 2</b>'))
  expect(await gallery.page.locator('[data-flex="text"]').innerText()).toBe('<b onclick=alert(1)>1 < 2</b>')
})

test('text.text holds mentions', async () => {
  await draw(text('To <m userId="hanako@example.com">'))
  expect(await gallery.page.locator('[data-flex="text"] [data-mention]').innerText()).toBe('@Hanako Sato')
})

test('text.contents win over text.text', async () => {
  await draw(
    text('not this', {
      contents: [
        { type: 'span', text: 'but ' },
        { type: 'span', text: 'this' },
      ],
    }),
  )
  expect(await gallery.page.locator('[data-flex="text"]').innerText()).toBe('but this')
})

test('the words for sizes grow in the documented order', () => {
  expect(sizes.map(([word]) => word)).toEqual(['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl'])
  const pixels = sizes.map(([, value]) => Number.parseFloat(value))
  expect(pixels).toEqual([...new Set(pixels)].sort((a, b) => a - b))
})

describe('text.size', () => {
  test.each(sizes)('%s has its letters and its line', async (word, pixels) => {
    // The word is one of the table's.
    const drawn = await draw(text('a', { size: word as FlexText['size'] & string }))
    expect(await styleOf('[data-flex="text"] p', 'font-size')).toBe(pixels)
    expect(child(drawn, 0).height).toBeCloseTo(Number.parseFloat(pixels) * 1.4, 0)
  })

  test('md is the default', async () => {
    await draw(text('a'))
    expect(await styleOf('[data-flex="text"] p', 'font-size')).toBe(textSize.md)
  })
})

describe('text.align', () => {
  test('start is the default', async () => {
    await draw(text('short'))
    expect((await letters()).left).toBe(0)
  })

  test('center and end move the letters', async () => {
    await draw(text('short', { align: 'center' }))
    const { left, right } = await letters()
    expect(left).toBeCloseTo(300 - right, 0)
    await draw(text('short', { align: 'end' }))
    expect((await letters()).right).toBe(300)
  })
})

describe('text.gravity', () => {
  const drawn = async (gravity?: 'top' | 'center' | 'bottom') => {
    await measureBox(gallery, box('horizontal', [text('a', gravity ? { gravity } : {}), block('10px', '100px')]))
    return letters()
  }

  test('top is the default', async () => {
    expect((await drawn()).top).toBeLessThan(5)
    expect(await drawn('top')).toEqual(await drawn())
  })

  test('center and bottom move the letters', async () => {
    const center = await drawn('center')
    expect(center.top).toBeCloseTo(100 - center.bottom, 0)
    expect((await drawn('bottom')).bottom).toBeCloseTo(100, 0)
  })
})

describe('text.wrap', () => {
  test('false keeps one line and cuts it off', async () => {
    const drawn = await draw(text(`${long}\n${long}`))
    expect(child(drawn, 0).height).toBeLessThan(24)
    expect(child(drawn, 0).width).toBe(300)
    expect(await styleOf('[data-flex="text"] p', 'text-overflow')).toBe('ellipsis')
  })

  test('true takes as many lines as it needs, and breaks them at \\n', async () => {
    expect(child(await draw(text('a\nb\nc', { wrap: true })), 0).height).toBeCloseTo(3 * 22.4, 0)
    expect(child(await draw(text(long, { wrap: true })), 0).height).toBeGreaterThan(4 * 22)
  })
})

describe('text.maxLines', () => {
  test('shows that many lines', async () => {
    expect(child(await draw(text(long, { wrap: true, maxLines: 2 })), 0).height).toBeCloseTo(2 * 22.4, 0)
  })

  test('0 shows all', async () => {
    const all = await draw(text(long, { wrap: true }))
    expect(child(await draw(text(long, { wrap: true, maxLines: 0 })), 0).height).toBe(child(all, 0).height)
  })

  test('needs wrap', async () => {
    expect(child(await draw(text(long, { maxLines: 2 })), 0).height).toBeLessThan(24)
  })
})

const looks: [string, Pick<FlexSpan, 'weight' | 'color' | 'style' | 'decoration'>, string, string][] = [
  ['weight', { weight: 'bold' }, 'font-weight', '700'],
  ['weight', { weight: 'regular' }, 'font-weight', '400'],
  ['color', { color: '#D0021B' }, 'color', 'rgb(208, 2, 27)'],
  ['style', { style: 'italic' }, 'font-style', 'italic'],
  ['style', { style: 'normal' }, 'font-style', 'normal'],
  ['decoration', { decoration: 'underline' }, 'text-decoration-line', 'underline'],
  ['decoration', { decoration: 'line-through' }, 'text-decoration-line', 'line-through'],
  ['decoration', { decoration: 'none' }, 'text-decoration-line', 'none'],
]

test.each(looks)('text.weight, text.color, text.style and text.decoration: %s %o', async (_, look, property, value) => {
  await draw(text('a', look))
  expect(await styleOf('[data-flex="text"] p', property)).toBe(value)
})

test.each(looks)('span.weight, span.color, span.style and span.decoration: %s %o', async (_, look, property, value) => {
  await draw(text('', { contents: [{ type: 'span', text: 'a', ...look }] }))
  expect(await styleOf('[data-flex="span"]', property)).toBe(value)
})

test('text.weight, text.style and text.decoration are regular, normal and none by default', async () => {
  await draw(text('a'))
  expect(await styleOf('[data-flex="text"] p', 'font-weight')).toBe('400')
  expect(await styleOf('[data-flex="text"] p', 'font-style')).toBe('normal')
  expect(await styleOf('[data-flex="text"] p', 'text-decoration-line')).toBe('none')
})

test('a bold text is wider than a regular one', async () => {
  const width = async (weight: 'regular' | 'bold') => {
    await draw(text('wide', { weight }))
    const { left, right } = await letters()
    return right - left
  }
  expect(await width('bold')).toBeGreaterThan(await width('regular'))
})

describe('spans', () => {
  test.each(sizes)('span.size %s has its letters', async (word, pixels) => {
    // The word is one of the table's.
    await draw(text('', { contents: [{ type: 'span', text: 'a', size: word as FlexText['size'] & string }] }))
    expect(await styleOf('[data-flex="span"]', 'font-size')).toBe(pixels)
  })

  test('take from the text what they do not say', async () => {
    await draw(text('', { size: 'xl', weight: 'bold', color: '#D0021B', contents: [{ type: 'span', text: 'a' }] }))
    expect(await styleOf('[data-flex="span"]', 'font-size')).toBe(textSize.xl)
    expect(await styleOf('[data-flex="span"]', 'font-weight')).toBe('700')
    expect(await styleOf('[data-flex="span"]', 'color')).toBe('rgb(208, 2, 27)')
  })

  test('span.text breaks at \\n where the text wraps, and holds mentions', async () => {
    const contents: FlexSpan[] = [{ type: 'span', text: 'a\nb <m userId="all">' }]
    expect(child(await draw(text('', { contents, wrap: true })), 0).height).toBeGreaterThan(44)
    expect(await gallery.page.locator('[data-flex="span"] [data-mention="all"]').innerText()).toBe('@All')
  })
})
