import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { repositoryRoot } from '../../../scripts/description/repository.ts'
import { assertion } from '../../sandbox/assertion.ts'
import { patience } from '../reachable.ts'
import { replaced, type Performance, type Scene } from '../scene.ts'
import { receiveCallbacks } from './receive-callbacks.ts'

const sandbox = 'apps/sandbox/README.md'

export const commands: Readonly<Record<string, Scene>> = {
  [`${sandbox}#@lineworks-bot/sandbox`]: {
    prepare: (code, { callbackPort }) => replaced(code, ':3000', `:${callbackPort}`),
    meanwhile: talkToEcho,
    calls: [],
    // What the text below the command says that it prints.
    says: [
      /^Chat page +http:\/\/127\.0\.0\.1:\d+\/$/m,
      /LINEWORKS_API_URL=http/,
      /LINEWORKS_AUTH_URL=http/,
      /LINEWORKS_CLIENT_ID=\w/,
      /LINEWORKS_CLIENT_SECRET=\w/,
      /LINEWORKS_SERVICE_ACCOUNT=\w/,
      /Echo: bot ID \d+, LINEWORKS_BOT_SECRET=\w/,
    ],
  },
  [`${sandbox}#From another language`]: {
    prepare: (code, stage) => replaced(code, 'http://127.0.0.1:4020', stage.sandbox.url),
    calls: ['callback unanswered'],
    says: [/"channelId"/],
    check: ({ sandbox }) => {
      const message = sandbox.messages({ botId: 2000001, userId: 'hanako@example.com' }).at(-1)
      expect(message?.content).toEqual({ type: 'text', text: 'Hello' })
    },
  },
  'apps/docs/guides/en/15-languages.md#Other languages': {
    files: { 'openapi.json': () => readFileSync(join(repositoryRoot, 'spec/dist/openapi.json')) },
    calls: [],
    says: [/generated/],
    check: ({ folder }) => expect(existsSync(join(folder, 'client.py'))).toBe(true),
  },
  'spec/workflows/README.md#Playing one': {
    inRepository: true,
    async prepare(code, { sandbox }) {
      const { clientId, clientSecret } = await sandbox.connection()
      const own = { '"c"': clientId, '"s"': clientSecret, '"a.b.c"': await assertion(sandbox) }
      const inputs = Object.entries(own).reduce((text, [from, to]) => replaced(text, from, JSON.stringify(to)), code)
      return replaced(inputs, 'http://127.0.0.1:4020', sandbox.url)
    },
    calls: ['issueToken 200', 'addBot 201', 'addBotDomain 201', 'addBotUser 201', 'sendUserMessage 201'],
    says: [/Workflows: .*1 passed/],
  },
}

/** A person writes to the bot of the sandbox that the command started. */
async function talkToEcho({ callbackPort, output }: Performance): Promise<void> {
  const receiver = await receiveCallbacks(callbackPort)
  await expect.poll(output, patience).toContain('Ctrl-C')
  const [, url = ''] = /Chat page +(\S+)\//.exec(output()) ?? []
  const act = { act: 'send', to: { botId: 2000001 }, content: { type: 'text', text: 'Hello' } }
  const headers = { 'content-type': 'application/json' }
  await fetch(`${url}/_sandbox/people/hanako@example.com/acts`, { method: 'POST', headers, body: JSON.stringify(act) })
  await expect.poll(() => receiver.bodies, patience).toEqual([expect.stringContaining('"text":"Hello"')])
  await receiver.stop()
}
