import { expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

const chat = useChatPage()

async function createRoom(title: string): Promise<void> {
  const { page, words } = chat
  await page.getByRole('button', { name: words.lists.newRoom }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.room.title).fill(title)
  await dialog.getByLabel(/佐藤 次郎/).check()
  await dialog.getByRole('checkbox', { name: 'Echo' }).check()
  await dialog.getByRole('button', { name: words.room.createButton }).click()
  await page.getByRole('heading', { name: title }).waitFor()
}

test('a person creates a room, is heard there, and switches between rooms', async () => {
  await chat.talk()
  await chat.say('between us')
  await chat.hears('heard between us')
  await createRoom('Lunch')
  await chat.say('hello all')
  await chat.hears('heard hello all')
  expect(await chat.log.getByText('between us').count()).toBe(0)
  await chat.page.getByRole('button', { name: /^Echo/ }).click()
  await chat.hears('heard between us')
  await chat.page.getByRole('button', { name: /^Lunch/ }).click()
  await chat.hears('heard hello all')
})

test('people and bots are removed and invited', async () => {
  await createRoom('Lunch')
  const { page, words } = chat
  await page.getByRole('button', { name: words.chat.members }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.room.remove('Echo') }).click()
  await chat.log.getByText(words.notice.botLeft('Echo')).waitFor({ state: 'attached' })
  await dialog.getByRole('checkbox', { name: 'Echo' }).check()
  await dialog.getByLabel(/김민준/).check()
  await dialog.getByRole('button', { name: words.room.invite, exact: true }).click()
  await chat.log.getByText(words.notice.joined('김민준')).waitFor({ state: 'attached' })
  await chat.log.getByText(words.notice.botJoined('Echo')).waitFor({ state: 'attached' })
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(4)
})

test('the other person finds the room, and a new message is marked until it is read', async () => {
  await createRoom('Lunch')
  const { page, words } = chat
  await page.getByRole('button', { name: /^Echo/ }).click()
  const mark = page.getByRole('button', { name: /^Lunch/ }).getByText(words.lists.unread)
  expect(await mark.count()).toBe(0)
  const jiro = chat.sandbox.as('jiro@example.com')
  const room = chat.sandbox.state(jiro.person.userId).rooms.find(({ title }) => title === 'Lunch')
  await jiro.send('anybody there?', { to: { channelId: room?.channelId ?? '' } })
  await mark.waitFor()
  await page.getByRole('button', { name: /^Lunch/ }).click()
  await chat.hears('heard anybody there?')
  await expect.poll(() => mark.count()).toBe(0)
})

test('leaving is asked for, and the room goes', async () => {
  await createRoom('Lunch')
  const { page, words } = chat
  await page.getByRole('button', { name: words.chat.leave }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.chat.leave }).click()
  await page.getByText(words.chat.gone).waitFor()
  expect(await page.getByRole('button', { name: /^Lunch/ }).count()).toBe(0)
})

test('a 1:1 room that was left can be opened again', async () => {
  await chat.talk()
  const { page, words } = chat
  await page.getByRole('button', { name: words.chat.leave }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.chat.leave }).click()
  await page.getByRole('button', { name: words.chat.open }).click()
  await chat.say('again')
  await chat.hears('heard again')
})

test('a bot of another domain says why it cannot be written to', async () => {
  chat.sandbox.addBot({ botName: 'Elsewhere', domains: [10000002] })
  await chat.page.getByRole('button', { name: /^Elsewhere/ }).click()
  await chat.page.getByText(chat.words.chat.notAdded('Elsewhere')).waitFor()
})
