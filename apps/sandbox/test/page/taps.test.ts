import { expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'
import { png } from './png.ts'

const chat = useChatPage()

const clipboard = () => chat.page.evaluate(() => navigator.clipboard.readText())

test('a message action of a button says its label and brings its postback', async () => {
  await chat.talk()
  await chat.say('buttons')
  await chat.page.getByRole('button', { name: 'Rota' }).click()
  await chat.hears('heard Rota with rota:today')
})

test('a message action of a carousel says its text', async () => {
  await chat.talk()
  await chat.say('carousel')
  await chat.page.getByRole('button', { name: 'Ask' }).click()
  await chat.hears('heard What is it?')
})

test('a copy action fills the clipboard and says so', async () => {
  await chat.talk()
  await chat.say('buttons')
  await chat.page.getByRole('button', { name: 'Copy key' }).click()
  await chat.page.getByRole('status').getByText('wlan-2219').waitFor()
  expect(await clipboard()).toBe('wlan-2219')
})

test('a uri action is a link to a page of its own that learns nothing', async () => {
  await chat.talk()
  await chat.say('buttons')
  const link = chat.page.getByRole('link', { name: 'Portal' })
  expect(await link.getAttribute('href')).toBe('https://portal.example.com/')
  expect(await link.getAttribute('target')).toBe('_blank')
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
})

test('a postback action sends its data and shows its text, which the bot does not hear', async () => {
  await chat.talk()
  await chat.say('carousel')
  await chat.page.getByRole('button', { name: 'Order' }).click()
  await chat.hears('postback order=1')
  await chat.log.locator('[data-own]').getByText('One lunch').waitFor()
  expect(await chat.log.getByText('heard One lunch').count()).toBe(0)
})

test('a postback action without a text is noted', async () => {
  await chat.talk()
  await chat.say('carousel')
  await chat.page.getByRole('button', { name: 'Count' }).click()
  await chat.hears('postback count=1')
  await chat.log.getByText(chat.words.notice.postback('Alice Baker', 'count=1')).waitFor()
})

test('a quick reply is said, and all of them go', async () => {
  await chat.talk()
  await chat.say('quick')
  await chat.page.getByRole('button', { name: 'Good', exact: true }).click()
  await chat.hears('heard very good')
  await expect.poll(() => chat.page.getByRole('button', { name: 'Good', exact: true }).count()).toBe(0)
})

test.each(['Take a photo', 'Choose a photo'])('%s asks for a picture and sends it', async (label) => {
  await chat.talk()
  await chat.say('quick')
  const chooser = chat.page.waitForEvent('filechooser')
  await chat.page.getByRole('button', { name: label }).click()
  const buffer = Buffer.from(png(30, 20))
  await (await chooser).setFiles({ name: 'photo.png', mimeType: 'image/png', buffer })
  await chat.hears('"type":"image"')
})

test('a location action asks where, and sends it', async () => {
  await chat.talk()
  await chat.say('quick')
  await chat.page.getByRole('button', { name: 'Where I am' }).click()
  const dialog = chat.page.getByRole('dialog')
  await dialog.getByLabel(chat.words.location.address).fill('3F')
  await dialog.getByRole('button', { name: chat.words.composer.send }).click()
  await chat.hears('"address":"3F","latitude":35.681236')
  expect(await dialog.count()).toBe(0)
})
