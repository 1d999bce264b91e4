import type { Sandbox } from '@lineworks-bot/sandbox'

/** A person says something to the echo bot, and it comes back: callback, signature, token and reply, all for real. */
export async function talk(sandbox: Sandbox, botId: number): Promise<boolean> {
  const alice = sandbox.as('alice@example.com')
  await alice.open(botId)
  await alice.reply()
  await alice.send('Is anybody there?', { to: { botId } })
  const { content } = await alice.reply()
  const answer = content.type === 'text' ? content.text : content.type
  console.log(`  alice: Is anybody there?\n  bot:   ${answer}`)
  return answer === 'Is anybody there?'
}
