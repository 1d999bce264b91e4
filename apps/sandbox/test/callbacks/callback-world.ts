import type { ServerResponse } from 'node:http'
import type { CallbackEvent } from '@lineworks-bot/types'
import { afterEach, expect } from 'vitest'
import type { Callbacks } from '../../src/callbacks/create-callbacks.ts'
import { resolveOptions, type SandboxOptions } from '../../src/options.ts'
import { openWorld } from '../../src/sandbox/open-world.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { plant } from '../../src/tenant/plant.ts'
import { plantBot } from '../../src/tenant/plant-bot.ts'
import { exampleSeed, type SeedBot } from '../../src/tenant/seed.ts'
import type { World } from '../../src/world.ts'
import { startReceiver, type Received, type Receiver } from '../receiver.ts'

export const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

export const source = { userId: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10', domainId: 10000001 }

export function said(text: string): CallbackEvent {
  // Another order of members than on the wire.
  return { content: { type: 'text', text }, issuedTime: '2026-03-14T01:59:26.535Z', source, type: 'message' }
}

export function open(options: SandboxOptions = {}): { world: World; callbacks: Callbacks } {
  const opened = openWorld(resolveOptions(options), createMemoryStore(), () => 'http://localhost')
  plant(opened.world, exampleSeed)
  closing.push(() => opened.callbacks.stop())
  return opened
}

export async function receiver(answer?: (received: Received, response: ServerResponse) => unknown): Promise<Receiver> {
  const started = await startReceiver(answer)
  closing.push(started.close)
  return started
}

export function addBot(world: World, { port }: Pick<Receiver, 'port'>, bot: Partial<SeedBot> = {}) {
  return plantBot(world, {
    botName: 'Bot',
    callbackUrl: `https://127.0.0.1:${port}/callback`,
    secret: 's3cret',
    ...bot,
  })
}

export const texts = ({ received }: Receiver) => received.map(({ body }) => JSON.parse(body).content.text as string)

/** The exchanges, oldest first. */
export const exchangesOf = ({ inspector }: World) =>
  [...inspector.summaries()].reverse().map(({ id }) => inspector.get(id) ?? expect.fail('no such exchange'))
