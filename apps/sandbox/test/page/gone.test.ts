import { expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'
import { startTestSandbox } from './test-bot.ts'

const chat = useChatPage()

test('a sandbox that is gone is told of, and found again when it is back', async () => {
  await chat.talk()
  const { page, words, sandbox } = chat
  await sandbox.stop()
  await page.getByRole('alert').getByText(words.app.lost).waitFor()
  await chat.say('Anybody?')
  await page.getByRole('status').getByText(words.app.unreachable).waitFor()

  const next = await startTestSandbox({ port: Number(new URL(sandbox.url).port) })
  try {
    await expect.poll(() => page.getByText(words.app.lost).count()).toBe(0)
    // It holds nothing of the former one.
    await page.getByRole('button', { name: words.chat.open }).click()
    await chat.say('Hello')
    await chat.hears('heard Hello')
  } finally {
    await next.sandbox.stop()
  }
  for (const complaint of chat.complaints.splice(0)) expect(complaint).toMatch(/ERR_/)
})
