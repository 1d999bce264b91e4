import { createPrivateKey } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'

const chat = useChatPage()
const { connect: words, app } = chat.words
const clipboard = () => chat.page.evaluate(() => navigator.clipboard.readText())

beforeEach(async () => {
  await chat.page.getByRole('tab', { name: chat.words.tools.tabs.connect }).click()
})

test('a bot is added, chosen, and its values shown', async () => {
  const { page, sandbox } = chat
  await page.getByLabel(words.name).fill('Helpdesk')
  await page.getByLabel(words.callbackUrl).fill('http://localhost:8787/callback')
  await page.getByRole('button', { name: words.addButton }).click()
  await page.getByRole('heading', { name: 'Helpdesk', level: 3 }).waitFor()
  const bot = sandbox.state().bots.find(({ name }) => name === 'Helpdesk')
  expect(bot?.settings.callbackUrl).toBe('https://localhost:8787/callback')
  await page.getByRole('button', { name: chat.words.chat.open }).click()
  await page.getByRole('heading', { name: 'Helpdesk', level: 2 }).waitFor()
})

test('what is no address is refused before it is sent', async () => {
  const { page } = chat
  await page.getByLabel(words.name).fill('Helpdesk')
  await page.getByLabel(words.callbackUrl).fill('nowhere')
  await page.getByRole('button', { name: words.addButton }).click()
  expect(await page.getByLabel(words.callbackUrl).evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(
    false,
  )
  expect(chat.sandbox.state().bots).toHaveLength(1)
})

test('what the sandbox refuses is said', async () => {
  const { page } = chat
  await page.getByLabel(words.name).fill('Helpdesk')
  await page.getByLabel(words.callbackUrl).fill('ftp://example.com/')
  await page.getByRole('button', { name: words.addButton }).click()
  await page.getByRole('status').getByText('callbackUrl').waitFor()
  expect(chat.complaints.splice(0)).toEqual([expect.stringContaining('400')])
})

test('secrets are hidden until asked for, and copied either way', async () => {
  const { page, sandbox } = chat
  const { clientSecret, privateKey } = await sandbox.connection()
  await page.getByRole('button', { name: `${app.copy}: ${words.clientSecret}` }).click()
  await expect.poll(clipboard).toBe(clientSecret)
  expect(await page.getByText(clientSecret).count()).toBe(0)
  await page.getByRole('button', { name: `${words.show}: ${words.clientSecret}` }).click()
  await page.getByText(clientSecret).waitFor()
  await page.getByRole('button', { name: `${app.copy}: ${words.privateKey}` }).click()
  await expect.poll(clipboard).toBe(privateKey)
})

test('the environment holds what a bot needs to sign in', async () => {
  const { page, sandbox } = chat
  await page.getByRole('button', { name: app.copy, exact: true }).click()
  await expect.poll(clipboard).toMatch(/^LINEWORKS_API_URL=/)
  const lines = (await clipboard()).trim().split('\n')
  const variables = new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
  expect(variables.get('LINEWORKS_API_URL')).toBe(sandbox.api)
  expect(variables.get('LINEWORKS_AUTH_URL')).toBe(sandbox.auth)
  const key = JSON.parse(variables.get('LINEWORKS_PRIVATE_KEY') ?? '') as string
  expect(createPrivateKey(key).asymmetricKeyType).toBe('rsa')
})
