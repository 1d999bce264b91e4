import { expect } from 'vitest'
import { png } from '../../../apps/sandbox/test/page/png.ts'
import type { Scene, Stage } from '../scene.ts'

const readme = 'packages/client/README.md'

/** The texts that a person got from the bot. */
function textsFor(userId: string, { sandbox }: Stage): string[] {
  const messages = sandbox.messages({ botId: 2000001, userId })
  return messages.flatMap(({ content }) => ('text' in content ? [content.text] : []))
}

export const client: Readonly<Record<string, Scene>> = {
  [`${readme}#@lineworks-bot/client 2`]: {
    calls: ['issueToken 200', 'sendUserMessage 201'],
    check: (stage) => expect(textsFor('hanako@example.com', stage)).toEqual(['Hello']),
  },
  [`${readme}#Retries and the deadline`]: { calls: ['getBot 200'], prints: ['Echo 200 239'] },
  [`${readme}#Lists`]: { calls: ['listBots 200', 'listBots 200'], prints: ['1', 'Echo'] },
  [`${readme}#Files`]: {
    files: { 'floor.png': () => png(40, 30) },
    calls: ['createAttachment 200', 'uploadContent 200', 'getAttachment 302', 'downloadContent 200'],
    prints: [String(png(40, 30).length)],
  },
}
