import { CallbackEvent } from '@lineworks-bot/validators'
import { afterEach, expect } from 'vitest'
import { perform } from '../../src/acts/perform.ts'
import { serialize } from '../../src/callbacks/serialize.ts'
import type { Act, ActResult } from '../../src/control/protocol.ts'
import { addPersonFile } from '../../src/storage/files.ts'
import type { StoredBot } from '../../src/tenant/bots.ts'
import { plantBot } from '../../src/tenant/plant-bot.ts'
import type { SeedBot } from '../../src/tenant/seed.ts'
import type { World } from '../../src/world.ts'
import { testWorld, type TestWorld } from '../test-world.ts'

export const hanako = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
export const jiro = 'b1d2a6c4-91e7-4c0b-8f35-6a0d9e2c7b41'
export const alice = 'e0a97c18-2f64-4f1d-9d3b-71c5b8a20f66'
/** Of the other domain. */
export const meiling = 'a94be3f7-16c8-4d52-b7e0-4f28c1905d3a'

export const issuedTime = '2026-03-14T01:59:26.535Z'

export interface Acting {
  readonly world: World
  readonly bot: StoredBot
  addBot(bot?: Partial<SeedBot>): StoredBot
  act(userId: string, act: Act): ActResult
  /** Adds a file of a person; gives its ID. */
  file(botId: number, fileName?: string): string
  /** What the bot is told, each as it goes over the wire, since the last time. */
  told(bot?: StoredBot): unknown[]
  /** What was said in a room. */
  said(channelId: string): unknown[]
}

const worlds: TestWorld[] = []
afterEach(() => {
  for (const { callbacks } of worlds.splice(0)) {
    for (const { event } of callbacks) expect(CallbackEvent.validate(event)).not.toHaveProperty('issues')
  }
})

/** The example tenant with one bot that takes everything. */
export function acting(): Acting {
  const test = testWorld()
  worlds.push(test)
  const { world } = test
  const addBot = (bot: Partial<SeedBot> = {}) => plantBot(world, { botName: 'Bot', ...bot })
  const bot = addBot()
  return {
    world,
    bot,
    addBot,
    act: (userId, act) => perform(world, userId, act),
    file: (botId, fileName = 'floor.png') =>
      addPersonFile(world, botId, { fileName, contentType: 'image/png', bytes: new Uint8Array([1, 2, 3]) }).fileId,
    told: (whom = bot) => {
      const all = test.callbacks.splice(0)
      test.callbacks.push(...all.filter((callback) => callback.bot.botId !== whom.botId))
      const own = all.filter((callback) => callback.bot.botId === whom.botId)
      return own.map(({ event }) => {
        expect(CallbackEvent.validate(event)).not.toHaveProperty('issues')
        return JSON.parse(new TextDecoder().decode(serialize(event))) as unknown
      })
    },
    said: (channelId) =>
      [...world.tenant.messages.values()]
        .filter((message) => message.channelId === channelId)
        .map(({ from, content }) => ({ from, content })),
  }
}
