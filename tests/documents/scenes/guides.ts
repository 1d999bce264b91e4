import { expect } from 'vitest'
import { png } from '../../../apps/sandbox/test/page/png.ts'
import { reachable } from '../reachable.ts'
import { replaced, type Performance, type Scene } from '../scene.ts'

const user = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
const floor = () => png(40, 30)

async function talk(performance: Performance): Promise<void> {
  await reachable(performance)
  const { hanako } = performance
  await hanako.send('Is anybody there?')
  expect((await hanako.reply()).content).toEqual({ type: 'text', text: 'Is anybody there?' })
}

export const guides: Readonly<Record<string, Scene>> = {
  'apps/docs/guides/en/01-start.md': {
    after: { module: 'serve-handle', names: ['handle'] },
    meanwhile: talk,
    calls: ['sendUserMessage 201', 'callback 200', 'sendUserMessage 201'],
  },
  'apps/docs/guides/en/02-add-bot.md': {
    after: { module: 'publish', names: [] },
    calls: ['addBot 201', 'addBotDomain 201'],
    prints: ['2000002'],
    check: ({ sandbox }) => expect(sandbox.state().bots.at(-1)?.domains).toEqual([10000002]),
  },
  'apps/docs/guides/en/03-authorization.md': {
    given: { module: 'browser', names: ['codeFor'] },
    prepare: (code) => replaced(code, 'code=abc', 'code=${await codeFor(url)}'),
    after: { module: 'as-user', names: ['asUser', 'bots'] },
    calls: ['issueToken 200', 'listBots 200', 'authorize 302', 'issueToken 200', 'listBots 200'],
    prints: ['Echo', 'Echo'],
  },
  'apps/docs/guides/en/06-menus.md': {
    files: { 'menu.png': () => png(2500, 843) },
    calls: [
      'addPersistentMenu 201',
      'createRichMenu 201',
      'createAttachment 200',
      'uploadContent 200',
      'setRichMenuImage 204',
      'setDefaultRichMenu 201',
    ],
    check: ({ sandbox }) => expect(sandbox.state(user).bots[0]?.richMenu?.imageFileId).toEqual(expect.any(String)),
  },
  'apps/docs/guides/en/07-callbacks.md': {
    prepare: (code, { callbackPort }) => replaced(code, 'listen(3000)', `listen(${callbackPort})`),
    async meanwhile(performance) {
      await reachable(performance)
      const { sandbox, hanako } = performance
      await hanako.send('Hello')
      await hanako.postback('order=1')
      await sandbox.idle()
    },
    calls: ['callback 200', 'callback 200'],
    prints: [`${user} Hello`, 'order=1'],
  },
  'apps/docs/guides/en/09-files.md': {
    files: { 'floor.png': floor },
    calls: [
      'createAttachment 200',
      'uploadContent 200',
      'sendUserMessage 201',
      'getAttachment 302',
      'downloadContent 200',
    ],
    prints: [String(floor().length)],
  },
  'apps/docs/guides/en/10-errors.md': {
    hasBot: false,
    calls: ['getBot 404'],
    prints: ['404 NOT_FOUND not found false'],
  },
  'apps/docs/guides/en/11-rate-limits.md': { calls: ['getBot 200'], prints: ['239'] },
  'apps/docs/guides/en/13-tenants.md': { calls: ['listBotDomains 200'], prints: ['10000001', '10000002'] },
  // It starts a sandbox of its own.
  'apps/docs/guides/en/14-sandbox.md': { calls: [] },
}
