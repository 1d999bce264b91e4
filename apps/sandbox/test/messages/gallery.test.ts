import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import { useGallery } from './gallery.ts'

const gallery = useGallery({ bypassCSP: true })
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test('axe finds no serious fault', async () => {
    await gallery.open({ theme })
    await gallery.page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')))
    await gallery.page.evaluate(axe)
    // axe puts itself there.
    const { violations, passes } = await gallery.page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    )
    // The contrast of colours that the bot itself chose is not ours.
    const chosen = (html: string) => /style="[^"]*color/.test(html)
    const serious = violations.flatMap(({ id, impact, nodes }) =>
      impact === 'serious' || impact === 'critical'
        ? nodes.filter(({ html }) => !(id === 'color-contrast' && chosen(html))).map(({ html }) => `${id}: ${html}`)
        : [],
    )
    expect(serious).toEqual([])
    expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(50)
  })
})

test('the theme is that of the system, unless the page says otherwise', async () => {
  const ground = () => gallery.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = 'rgb(245, 243, 239)'
  const dark = 'rgb(21, 23, 28)'
  for (const [colorScheme, theme, expected] of [
    ['light', {}, light],
    ['dark', {}, dark],
    ['light', { theme: 'dark' }, dark],
    ['dark', { theme: 'light' }, light],
  ] as const) {
    await gallery.page.emulateMedia({ colorScheme })
    await gallery.open({ kind: 'textMessage', ...theme })
    expect(await ground()).toBe(expected)
  }
})

test('the words of the view are in the language that is asked for', async () => {
  await gallery.open({ kind: 'createRichMenuRequestCompactList', language: 'ja' })
  expect(await gallery.page.getByRole('navigation', { name: 'メニュー' }).count()).toBe(1)
  expect(await gallery.page.locator('html').getAttribute('lang')).toBe('ja')
})

test('at 320 pixels nothing is wider than the screen', async () => {
  await gallery.page.setViewportSize({ width: 320, height: 800 })
  await gallery.open({})
  const wide = await gallery.page.locator('[data-stage] *').evaluateAll((elements) =>
    elements
      // What a scroller holds is meant to go beyond its edge.
      .filter((element) => !element.closest('[data-scroller] > *, [data-quick-replies] > *'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect(wide).toEqual([])
  expect(await gallery.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await gallery.page.setViewportSize({ width: 1280, height: 900 })
})

test('every control can be reached by the keyboard and has a name', async () => {
  await gallery.open({})
  const controls = await gallery.page.locator('[data-stage] :is(a, button, summary)').evaluateAll((elements) =>
    elements.map((element) => ({
      name: element.getAttribute('aria-label') || element.textContent || element.querySelector('img')?.alt,
      // A link without an address and a control out of the order would be missed.
      reachable: element.matches('a[href], button, summary') && (element as HTMLElement).tabIndex === 0,
    })),
  )
  expect(controls.length).toBeGreaterThan(60)
  expect(controls.filter(({ name, reachable }) => !name?.trim() || !reachable)).toEqual([])
})
