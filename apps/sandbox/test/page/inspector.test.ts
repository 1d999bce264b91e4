import { expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

const chat = useChatPage()

const row = (name: RegExp) => chat.page.getByRole('tabpanel').getByRole('button', { name }).first()
const clipboard = () => chat.page.evaluate(() => navigator.clipboard.readText())

test('shows calls and callbacks as they come, newest first', async () => {
  await chat.talk()
  await chat.say('Hello')
  await chat.hears('heard Hello')
  const rows = chat.page.getByRole('tabpanel').getByRole('listitem')
  await expect.poll(() => rows.count()).toBe(2)
  expect(await rows.nth(0).innerText()).toMatch(/201[\s\S]*sendUserMessage[\s\S]*POST \/v1\.0\/bots/)
  expect(await rows.nth(1).innerText()).toMatch(/200[\s\S]*message[\s\S]*callback/)
})

test('a call is shown with both bodies, its headers without the token, and as curl', async () => {
  await chat.talk()
  await chat.say('Hello')
  await row(/sendUserMessage/).click()
  const { page, words } = chat
  const request = page.getByRole('region', { name: words.inspector.request })
  await expect
    .poll(() => request.locator('pre').innerText())
    .toBe('{\n  "content": {\n    "type": "text",\n    "text": "heard Hello"\n  }\n}')
  await request.locator('summary').click()
  expect(await request.locator('dl').innerText()).toContain('authorization')
  expect(await request.locator('dl').innerText()).not.toContain(chat.sandbox.token().slice(-20))
  await page.getByRole('button', { name: words.inspector.curl }).click()
  await expect.poll(clipboard).toMatch(/^curl [\s\S]*\$LINEWORKS_TOKEN/)
  await page.getByRole('button', { name: words.app.back }).click()
  await expect.poll(() => row(/sendUserMessage/).evaluate((element) => element === document.activeElement)).toBe(true)
})

test('a wrong call shows its answer and every issue', async () => {
  const { works, botId, page, words } = chat
  const content = { type: 'text', text: 'x'.repeat(2001), colour: 'red' } as const
  await expect(works.sendUserMessage({ botId, userId: 'alice@example.com', content })).rejects.toThrow()
  await row(/sendUserMessage/).click()
  await page.getByText(words.inspector.validation).waitFor()
  expect(await page.locator('code').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('content')]),
  )
  expect(await page.getByRole('region', { name: words.inspector.response }).innerText()).toContain('"code"')
})

test('a lost callback is found among the failed ones and sent again', async () => {
  const { page, words } = chat
  chat.sandbox.faults.add({ target: 'callback', effect: { type: 'lost' }, times: 1 })
  await chat.talk()
  await chat.say('Are you there?')
  await page.getByLabel(words.inspector.failed).check()
  await row(/message/).click()
  await page.getByText(words.inspector.facts.signature, { exact: true }).waitFor()
  await page.getByRole('button', { name: words.inspector.resend, exact: true }).click()
  await chat.hears('heard Are you there?')
})

test('is filtered by kind and by bot, and cleared', async () => {
  const { page, words } = chat
  const other = chat.sandbox.addBot({ botName: 'Other', callbackEvents: [] })
  await chat.talk()
  await chat.say('Hello')
  await chat.hears('heard Hello')
  const rows = page.getByRole('tabpanel').getByRole('listitem')
  await page.getByLabel(words.inspector.kind, { exact: true }).selectOption('callback')
  await expect.poll(() => rows.count()).toBe(1)
  await page.getByLabel(words.inspector.kind, { exact: true }).selectOption('all')
  await page.getByLabel(words.inspector.bot, { exact: true }).selectOption(String(other.botId))
  await expect.poll(() => rows.count()).toBe(0)
  await page.getByText(words.inspector.noMatch).waitFor()
  await page.getByLabel(words.inspector.bot, { exact: true }).selectOption('')
  await expect.poll(() => rows.count()).toBe(2)
  await page.getByRole('button', { name: words.inspector.clear }).click()
  await page.getByText(words.inspector.empty).waitFor()
})
