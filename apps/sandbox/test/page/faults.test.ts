import { beforeEach, expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

const chat = useChatPage()
const { faults: words, clock, startOver } = chat.words

beforeEach(async () => {
  await chat.page.getByRole('tab', { name: chat.words.tools.tabs.faults }).click()
})

test('a fault of one operation is set, strikes as often as wished, and is gone', async () => {
  const { page, works, botId } = chat
  await page.getByLabel(words.target).selectOption('getBot')
  await page.getByLabel(words.effect, { exact: true }).selectOption('status500')
  await page.getByLabel(words.times).fill('1')
  await page.getByRole('button', { name: words.add }).click()
  await page.getByText(words.left(1)).waitFor()
  expect(chat.sandbox.faults.list()).toMatchObject([
    { target: 'getBot', effect: { type: 'status', status: 500 }, times: 1 },
  ])
  const answer = await fetch(`${chat.sandbox.api}/bots/${botId}`, {
    headers: { Authorization: `Bearer ${chat.sandbox.token()}` },
  })
  expect(answer.status).toBe(500)
  expect((await works.getBot({ botId })).botName).toBe('Echo')
})

test('every effect of every kind of target is taken by the sandbox', async () => {
  const { page } = chat
  for (const target of ['*', 'callback', 'issueToken', 'uploadContent', 'downloadContent', 'sendUserMessage']) {
    await page.getByLabel(words.target).selectOption(target)
    const effects = await page
      .getByLabel(words.effect, { exact: true })
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    for (const effect of effects) {
      const before = chat.sandbox.faults.list().length
      await page.getByLabel(words.effect, { exact: true }).selectOption(effect)
      await page.getByRole('button', { name: words.add }).click()
      await expect.poll(() => chat.sandbox.faults.list().length, { message: `${effect} of ${target}` }).toBe(before + 1)
    }
  }
})

test('a fault without an end is removed by hand, and is not forgotten until then', async () => {
  const { page } = chat
  await page.getByLabel(words.times).fill('')
  await page.getByRole('button', { name: words.add }).click()
  await page.getByText(words.always).waitFor()
  await page.getByRole('button', { name: words.set(1) }).waitFor()
  await page.getByRole('button', { name: new RegExp(`^${words.remove}:`) }).click()
  await page.getByText(words.none).waitFor()
  expect(chat.sandbox.faults.list()).toEqual([])
})

test('the clock is moved and set back', async () => {
  const { page, sandbox } = chat
  const ahead = () => Math.round((sandbox.clock.now() - Date.now()) / 3_600_000)
  await page.getByRole('button', { name: clock.day }).click()
  await page.getByRole('button', { name: clock.hour }).click()
  await page
    .getByText(clock.ahead(clock.hours(25)))
    .first()
    .waitFor()
  expect(ahead()).toBe(25)
  await page.getByRole('button', { name: clock.reset }).click()
  await page.getByText(clock.onTime).waitFor()
  expect(ahead()).toBe(0)
})

test('starting over is asked for and forgets everything', async () => {
  await chat.talk()
  const { page, sandbox } = chat
  await page.getByRole('button', { name: startOver.button }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: chat.words.app.cancel }).click()
  expect(sandbox.state().rooms).toHaveLength(1)
  await page.getByRole('button', { name: startOver.button }).click()
  await dialog.getByRole('button', { name: startOver.button }).click()
  await page.getByText(startOver.done).waitFor()
  expect(sandbox.state().rooms).toHaveLength(0)
  await page.getByText(chat.words.lists.noBots).waitFor()
})
