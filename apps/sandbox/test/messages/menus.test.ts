import { describe, expect, test } from 'vitest'
import { useGallery } from './gallery.ts'

const gallery = useGallery()
const button = (name: string) => gallery.page.getByRole('button', { name, exact: true })
const link = (name: string) => gallery.page.getByRole('link', { name, exact: true })

describe('quick replies', () => {
  test('ask for actions of every kind, and the three of the telephone have an icon', async () => {
    await gallery.open({ kind: 'textMessageQuickReply' })
    const replies = gallery.page.getByRole('list', { name: 'Quick replies' })
    for (const name of [
      'Track it',
      'Opening hours',
      'Photograph it',
      'Send a photo',
      'Share my location',
      'Copy order number',
    ]) {
      await replies.getByRole('button', { name }).click()
    }
    const asked = await gallery.asked()
    expect(asked.map((action) => (action as { type: string }).type)).toEqual([
      'postback',
      'message',
      'camera',
      'cameraRoll',
      'location',
      'copy',
    ])
    expect(await link('Delivery portal').getAttribute('href')).toBe('https://delivery.example.com/')
    expect(await replies.locator('svg').count()).toBe(3)
  })

  test('have the icon that the bot gives', async () => {
    await gallery.open({ kind: 'imageMessageQuickReply' })
    expect(await gallery.page.locator('[data-icon="given"]').count()).toBe(2)
    expect(await gallery.page.locator('[data-icon="given"] img').count()).toBe(1)
  })
})

test('a persistent menu has its buttons', async () => {
  await gallery.open({ kind: 'addPersistentMenuRequest' })
  await button('Start over').click()
  await expect.poll(gallery.asked).toMatchObject([{ type: 'message', postback: 'menu:start' }])
  expect(await gallery.page.getByRole('list', { name: 'Menu' }).locator('> *').count()).toBe(3)
})

describe('rich menu', () => {
  test('has its areas where they are on the image', async () => {
    await gallery.open({ kind: 'createRichMenuRequestFull' })
    const menu = gallery.page.locator('[data-rich-menu="image"]')
    const { width = 0, height = 0 } = (await menu.boundingBox()) ?? {}
    expect(width / height).toBeCloseTo(2500 / 1686, 1)
    const areas = await menu.locator('[data-action]').evaluateAll((parts) =>
      parts.map((part) => {
        const outer = part.parentElement?.getBoundingClientRect() ?? new DOMRect()
        const { left, top, width, height } = part.getBoundingClientRect()
        const share = (value: number, whole: number) => Math.round((value / whole) * 100)
        return [
          share(left - outer.left, outer.width),
          share(top - outer.top, outer.height),
          share(width, outer.width),
          share(height, outer.height),
        ]
      }),
    )
    expect(areas).toEqual([
      [0, 0, 50, 50],
      [50, 0, 50, 50],
      [0, 50, 50, 50],
      [50, 50, 50, 50],
    ])
  })

  test('is its image on a narrow screen and its list on a wide one', async () => {
    const shown = () =>
      gallery.page
        .locator('[data-rich-menu]:visible')
        .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-rich-menu')))
    await gallery.open({ kind: 'createRichMenuRequestCompactAuto' })
    expect(await shown()).toEqual(['list'])
    await gallery.page.setViewportSize({ width: 390, height: 800 })
    expect(await shown()).toEqual(['image'])
    await gallery.page.setViewportSize({ width: 1280, height: 900 })
  })

  test('has the same areas as a list, and a default text for one without a label', async () => {
    await gallery.open({ kind: 'createRichMenuRequestFullList' })
    await gallery.page.locator('summary').focus()
    await gallery.page.keyboard.press('Enter')
    const items = gallery.page.getByRole('navigation', { name: 'Menu' }).getByRole('listitem')
    expect(await items.allInnerTexts()).toEqual(['Opening hours', 'My requests', 'Area 3', 'Copy mail address'])
    await button('My requests').click()
    await expect.poll(gallery.asked).toMatchObject([{ type: 'postback', data: 'desk=requests' }])
  })
})
