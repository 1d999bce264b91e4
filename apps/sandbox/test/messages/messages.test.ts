import type { MessageContent } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import { useGallery } from './gallery.ts'

const gallery = useGallery()
const fileId = 'jp1.1628695315008671000.1628781715.0.1000001.0.0.0'
const stage = () => gallery.page.locator('[data-stage]')
const button = (name: string) => gallery.page.getByRole('button', { name, exact: true })
const link = (name: string) => gallery.page.getByRole('link', { name, exact: true })

describe('text', () => {
  test('of a bot has its mentions as chips', async () => {
    await gallery.draw({ type: 'text', text: 'To <m userId="hanako@example.com"> and <m userId="all">.\nBye <3' })
    expect(await stage().innerText()).toContain('To @Hanako Sato and @All.\nBye <3')
    expect(
      await gallery.page.locator('[data-mention]').evaluateAll((chips) => chips.map((chip) => chip.textContent)),
    ).toEqual(['@Hanako Sato', '@All'])
  })

  test('of a person is as it was sent', async () => {
    await gallery.open({ kind: 'onMessageRequestTextInRoom' })
    expect(await gallery.page.locator('[data-bubble]').innerText()).toBe('@Helpdesk printer on 3F is jammed')
  })

  test('never becomes HTML', async () => {
    const text = '<img src=x onerror="alert(1)"><script>alert(1)</script>&lt;'
    await gallery.draw({ type: 'text', text })
    expect(await gallery.page.locator('[data-bubble]').innerText()).toBe(text)
    expect(await stage().locator('img, script').count()).toBe(0)
  })
})

test('a sticker is drawn by its IDs', async () => {
  await gallery.draw({ type: 'sticker', packageId: '789', stickerId: '10855' })
  expect(await gallery.page.getByRole('group', { name: 'Sticker' }).innerText()).toMatch(/Package\s+789\s+ID\s+10855/)
})

describe('files', () => {
  test('an uploaded image is shown, and a tap opens it', async () => {
    await gallery.draw({ type: 'image', fileId })
    const image = gallery.page.getByAltText('Open image')
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
    expect(await link('Open image').getAttribute('href')).toBe(await image.getAttribute('src'))
  })

  test('an image of another host is named, and a tap opens the original', async () => {
    await gallery.draw({
      type: 'image',
      previewImageUrl: 'https://cdn.example.com/small.png',
      originalContentUrl: 'https://cdn.example.com/large.png',
    })
    expect(await stage().innerText()).toContain('small.png\ncdn.example.com')
    expect(await link('Image: small.png, cdn.example.com (not loaded)').getAttribute('href')).toBe(
      'https://cdn.example.com/large.png',
    )
    expect(await gallery.page.locator('[data-placeholder]').boundingBox()).toMatchObject({ width: 258, height: 193 })
  })

  test('a file can be downloaded', async () => {
    await gallery.draw({ type: 'file', originalContentUrl: 'https://cdn.example.com/%E6%A1%88%E5%86%85.pdf' })
    expect(await link('案内.pdf cdn.example.com Download').getAttribute('href')).toBe(
      'https://cdn.example.com/%E6%A1%88%E5%86%85.pdf',
    )
  })

  test('an uploaded recording and an uploaded video can be played', async () => {
    await gallery.draw({ type: 'audio', fileId })
    const seconds = (selector: string) =>
      expect.poll(() => gallery.page.locator(selector).evaluate((media: HTMLMediaElement) => media.readyState))
    await seconds('audio').toBeGreaterThan(0)
    await gallery.draw({ type: 'video', fileId })
    await seconds('video').toBeGreaterThan(0)
  })

  test('sound and video of another host are named', async () => {
    await gallery.draw({ type: 'audio', originalContentUrl: 'https://cdn.example.com/notice.mp3' })
    expect(await stage().innerText()).toContain('notice.mp3')
    await gallery.draw({
      type: 'video',
      previewImageUrl: 'https://cdn.example.com/tour.png',
      originalContentUrl: 'https://cdn.example.com/tour.mp4',
    })
    expect(await stage().innerText()).toContain('tour.mp4\ncdn.example.com')
  })
})

test('a place has its title, address and coordinates', async () => {
  await gallery.draw({ type: 'location', title: 'Osaka office', address: 'Umeda', latitude: 34.7, longitude: 135.5 })
  expect(await gallery.page.locator('[data-location]').innerText()).toBe('Osaka office\nUmeda\nLat. 34.7, Long. 135.5')
})

test('a link message has a link, to http as well', async () => {
  await gallery.draw({
    type: 'link',
    contentText: 'Approved.',
    linkText: 'Open request',
    link: 'http://hr.example.com/1',
  })
  expect(await link('Open request').getAttribute('href')).toBe('http://hr.example.com/1')
  expect(await link('Open request').getAttribute('rel')).toBe('noopener noreferrer')
})

test('buttons ask for their actions, by the keyboard too', async () => {
  const actions: (MessageContent & { type: 'button_template' })['actions'] = [
    { type: 'message', label: 'Rota', postback: 'rota' },
    { type: 'copy', label: 'Copy key', copyText: 'wlan' },
  ]
  await gallery.draw({ type: 'button_template', contentText: 'What next?', actions })
  await button('Rota').click()
  await gallery.page.keyboard.press('Tab')
  await gallery.page.keyboard.press('Space')
  await expect.poll(gallery.asked).toEqual(actions)
})

test('a list has its cover, its elements, and its buttons in rows', async () => {
  await gallery.open({ kind: 'listTemplateMessage' })
  expect(await gallery.page.locator('[data-cover]').innerText()).toContain('Meeting rooms\n4th floor')
  expect(await gallery.page.locator('[data-element]').count()).toBe(3)
  const rows = gallery.page.locator('[data-row]')
  expect(await rows.evaluateAll((parts) => parts.map((row) => row.children.length))).toEqual([2, 1])
  const [left, right] = await rows
    .first()
    .locator('> *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()))
  expect(left.width).toBe(right.width)
  expect(left.top).toBe(right.top)
})

test('a kind that nobody knows is named', async () => {
  await gallery.open({ kind: 'unknownKind' })
  expect(await stage().innerText()).toContain('Unknown kind of message: hologram')
})
