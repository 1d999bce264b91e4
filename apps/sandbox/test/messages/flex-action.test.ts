import type { FlexAction, FlexComponent } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import { block, box, image, text } from './flex.ts'
import { useGallery } from './gallery.ts'

const gallery = useGallery()
const action: FlexAction = { type: 'postback', label: 'Tap', data: 'tap' }

const components: [string, FlexComponent][] = [
  ['box.action', block('60px', '40px', { action })],
  ['text.action', text('Text', { action })],
  ['image.action', image({ action })],
  ['button.action', { type: 'button', action }],
]

describe.each(components)('%s', (_, component) => {
  test('is asked for by a tap on all of it, and by the keyboard', async () => {
    await gallery.drawBubble({ body: box('vertical', [component]) })
    const control = gallery.page.getByRole('button', { name: 'Tap' })
    await control.click({ position: { x: 4, y: 4 } })
    await control.focus()
    await gallery.page.keyboard.press('Enter')
    await expect.poll(gallery.asked).toEqual([action, action])
  })
})

test('bubble.action is asked for by a tap on the bubble, not on a button in it', async () => {
  const inner: FlexAction = { type: 'message', label: 'Inner', text: 'inner' }
  await gallery.drawBubble({
    action,
    body: box('vertical', [text('Text'), { type: 'button', action: inner }], {}),
    footer: box('vertical', [block('50px', '30px', { action: { ...inner, label: 'Box' } })]),
  })
  await gallery.page.getByRole('button', { name: 'Tap' }).click({ position: { x: 5, y: 5 } })
  await gallery.page.getByRole('button', { name: 'Inner' }).click()
  await gallery.page.getByRole('button', { name: 'Box' }).click()
  await expect.poll(gallery.asked).toEqual([action, inner, { ...inner, label: 'Box' }])
})

test('a uri is a link that tells the other page nothing', async () => {
  await gallery.drawBubble({
    action: { type: 'uri', label: 'Open', uri: 'https://example.com/a' },
    body: box('vertical', [text('a')]),
  })
  const link = gallery.page.getByRole('link', { name: 'Open' })
  expect(await link.getAttribute('href')).toBe('https://example.com/a')
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
})

test('a uri that no link may lead to cannot be tapped', async () => {
  await gallery.drawBubble({
    body: box('vertical', [text('a', { action: { type: 'uri', label: 'Open', uri: 'javascript:alert(1)' } })]),
  })
  expect(await gallery.page.getByRole('link').count()).toBe(0)
  expect(await gallery.page.getByRole('button', { name: 'Open' }).isDisabled()).toBe(true)
})
