import { describe, expect, test } from 'vitest'
import { useGallery } from './gallery.ts'

const gallery = useGallery()
const fileId = 'jp1.1628695315008671000.1628781715.0.1000001.0.0.0'
const button = (name: string) => gallery.page.getByRole('button', { name, exact: true })

describe('carousel', () => {
  const columns = Array.from({ length: 4 }, (_, index) => ({
    fileId,
    title: `Van ${index}`,
    text: 'free '.repeat(60),
    defaultAction: { type: 'postback', data: `van=${index}` } as const,
    actions: [{ type: 'copy', label: 'Copy', copyText: `${index}` } as const],
  }))

  test.each([
    ['rectangle', 1.51],
    ['square', 1],
  ] as const)('the images of %s have its ratio', async (imageAspectRatio, ratio) => {
    await gallery.draw({ type: 'carousel', imageAspectRatio, columns })
    const { width = 0, height = 1 } = (await gallery.page.locator('[data-ratio]').first().boundingBox()) ?? {}
    expect(width / height).toBeCloseTo(ratio, 2)
  })

  test.each([
    ['cover', 'cover'],
    ['contain', 'contain'],
  ] as const)('the images %s their area', async (imageSize, fit) => {
    await gallery.draw({ type: 'carousel', imageSize, columns })
    const image = gallery.page.locator('[data-column] img').first()
    expect(await image.evaluate((element) => getComputedStyle(element).objectFit)).toBe(fit)
  })

  test('the text has 2 lines under a title, and 4 alone', async () => {
    const lines = async () =>
      Math.round(((await gallery.page.locator('[data-lines]').first().boundingBox())?.height ?? 0) / 21.7)
    await gallery.draw({ type: 'carousel', columns })
    expect(await lines()).toBe(2)
    await gallery.draw({ type: 'carousel', columns: columns.map(({ text, actions }) => ({ text, actions })) })
    expect(await lines()).toBe(4)
  })

  test('a tap on image or text is the default action, one on a button its own', async () => {
    await gallery.draw({ type: 'carousel', columns })
    await gallery.page.locator('[data-action="postback"]').first().click()
    await button('Copy').first().click()
    await expect.poll(gallery.asked).toEqual([columns[0]?.defaultAction, columns[0]?.actions[0]])
  })

  test('is scrolled by buttons and by the arrow keys', async () => {
    await gallery.draw({ type: 'carousel', columns })
    const row = gallery.page.getByRole('group', { name: 'Carousel' })
    const left = () => row.evaluate((element) => element.scrollLeft)
    expect(await left()).toBe(0)
    await expect.poll(() => button('Previous').isDisabled()).toBe(true)
    await button('Next').click()
    await expect.poll(left).toBe(246)
    await button('Previous').click()
    await expect.poll(left).toBe(0)
    await row.focus()
    await gallery.page.keyboard.press('ArrowRight')
    await expect.poll(left).toBeGreaterThan(0)
  })
})

test('an image carousel has its labels and actions', async () => {
  await gallery.open({ kind: 'imageCarouselMessageByFileId' })
  await button('Vote for A').click()
  await expect.poll(gallery.asked).toMatchObject([{ type: 'message', postback: 'vote:A' }])
  expect(await gallery.page.locator('[data-column]').count()).toBe(3)
})
