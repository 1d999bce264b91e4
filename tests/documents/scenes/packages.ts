import { expect } from 'vitest'
import { reachable } from '../reachable.ts'
import type { Scene } from '../scene.ts'

const types = 'packages/types/README.md'
const validators = 'packages/validators/README.md'
const webhooks = 'packages/webhooks/README.md'

export const packages: Readonly<Record<string, Scene>> = {
  [`${types}#@lineworks-bot/types 2`]: {
    after: { module: 'describe-and-send', names: [] },
    calls: ['sendUserMessage 201'],
    prints: ['What is for lunch?', 'postback'],
  },
  [`${validators}#@lineworks-bot/validators 2`]: { calls: [] },
  [`${webhooks}#@lineworks-bot/webhooks 2`]: {
    given: { module: 'callback-request', names: ['request'] },
    after: { module: 'print-status', names: ['response'] },
    calls: [],
    prints: ['200', '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10 Hello'],
  },
  [`${webhooks}#When no event may be lost`]: {
    given: {
      module: 'queue',
      names: ['botSecret', 'connection', 'createCallbackHandler', 'createCallbackWorker', 'on', 'queue', 'Worker'],
    },
    after: { module: 'serve-handle', names: ['handle'] },
    calls: ['callback 200'],
    async meanwhile(performance) {
      await reachable(performance)
      const { sandbox, hanako } = performance
      await hanako.send('Hello')
      await sandbox.idle()
    },
    prints: ['handled: Hello'],
    check: ({ sandbox }) => expect(sandbox.callbacks().map(({ event }) => event)).toEqual(['message']),
  },
}
