import { personOf } from './acts/find.ts'
import { controlApp } from './control/control-app.ts'
import type { Connection, Exchange } from './control/protocol.ts'
import { stateView } from './control/state-view.ts'
import { createApp } from './http/app.ts'
import { issueToken } from './oauth/issue-token.ts'
import { resolveOptions, type SandboxOptions } from './options.ts'
import type { Actor } from './sandbox/actor.ts'
import { bases, botConnection, connectionOf } from './sandbox/connection.ts'
import { createActor } from './sandbox/create-actor.ts'
import { inProcessFetch } from './sandbox/in-process-fetch.ts'
import { listen, type Listener } from './sandbox/listen.ts'
import { openWorld } from './sandbox/open-world.ts'
import { roomMessages } from './sandbox/room-messages.ts'
import type { Sandbox } from './sandbox/sandbox.ts'
import { createMemoryStore } from './store/memory-store.ts'
import { createAppWithKey, firstApp } from './tenant/app-key.ts'
import { plant } from './tenant/plant.ts'
import { plantBot } from './tenant/plant-bot.ts'
import { resetTenant } from './tenant/reset.ts'
import { exampleSeed } from './tenant/seed.ts'
import { withSecrets } from './tenant/with-secrets.ts'

export interface CreateSandboxOptions extends SandboxOptions {
  /** Port to listen on; 0 for any free one. Default: it listens on none. */
  port?: number
  /** Address to listen on. Default `127.0.0.1`: this machine only. */
  host?: string
  /** Listen on any free port when none is given. Default false. */
  listen?: boolean
}

/**
 * Starts a LINE WORKS in this process: for the tests of a bot, or behind a port with a chat page.
 *
 * @example
 * ```ts
 * import { createSandbox } from '@lineworks-bot/sandbox'
 *
 * const sandbox = await createSandbox({ receiveCallback: handle })
 * const { botId } = sandbox.addBot({ botName: 'Echo', secret: botSecret })
 * const hanako = sandbox.as('hanako@example.com')
 * await hanako.send('Hello')
 * const reply = await hanako.reply()
 * await sandbox.stop()
 * ```
 *
 * @throws Error with one sentence when the port or the file of `data` cannot be used.
 */
export async function createSandbox(options: CreateSandboxOptions = {}): Promise<Sandbox> {
  const { port, host = '127.0.0.1', listen: wanted = port !== undefined, ...rest } = options
  const resolved = resolveOptions(rest)
  const store = resolved.data === undefined ? createMemoryStore() : await openFile(resolved.data)
  let listener: Listener | undefined
  const url = (): string => listener?.url ?? 'http://localhost'
  const { world, callbacks, changes } = openWorld(resolved, store, url)
  const stopping = new AbortController()
  const seed = withSecrets(resolved.seed ?? exampleSeed, world.tenant)
  const appWithKey = createAppWithKey(world)
  const actors = new Map<string, Actor>()

  function addBot(wantedBot: Parameters<Sandbox['addBot']>[0]): Connection['bots'][number] {
    const bot = plantBot(world, wantedBot)
    world.commit()
    return botConnection(bot)
  }

  const connection = async (): Promise<Connection> =>
    connectionOf(url(), await appWithKey(), world.tenant.bots.values())

  function reset(): void {
    callbacks.clear()
    world.faults.clear()
    world.inspector.clear()
    world.rateLimiter.clear()
    world.clock.move(-world.clock.offsetMs)
    resetTenant(world, seed)
    world.commit()
    world.announce({ kind: 'state' })
  }

  function exchanges(): readonly Exchange[] {
    const summaries = [...world.inspector.summaries()].reverse()
    return summaries.flatMap(({ id }) => world.inspector.get(id) ?? [])
  }

  let stopped: Promise<void> | undefined
  async function stop(): Promise<void> {
    stopping.abort()
    callbacks.stop()
    await listener?.close()
    store.close()
  }

  try {
    if (world.tenant.apps.size === 0) plant(world, seed)
    world.commit()
    const control = controlApp(world, { changes, callbacks, connection, addBot, reset, signal: stopping.signal })
    const app = createApp(world, { control })
    if (wanted) listener = await listen(app.fetch, port ?? 0, host)

    return {
      url: url(),
      ...bases(url()),
      fetch: inProcessFetch((request) => app.fetch(request)),
      token: ({ scopes, userId } = {}) => {
        const planted = firstApp(world)
        const subject = userId === undefined ? planted.serviceAccountId : personOf(world, userId).userId
        const { accessToken } = issueToken(world, planted, subject, scopes ?? planted.scopes)
        world.commit()
        return accessToken.token
      },
      connection,
      addBot,
      as: (userId) => {
        const person = personOf(world, userId)
        const actor = actors.get(person.userId) ?? createActor({ world, callbacks, changes }, person.userId)
        actors.set(person.userId, actor)
        return actor
      },
      messages: (room, { as } = {}) => roomMessages(world, room, as),
      state: (as) => stateView(world, as === undefined ? undefined : personOf(world, as)),
      exchanges,
      callbacks: () => exchanges().filter(({ kind }) => kind === 'callback'),
      resend: (exchangeId) => {
        const sent = callbacks.resend(exchangeId)
        if (sent === undefined) throw new RangeError(`The callback ${exchangeId} is not remembered.`)
        return sent
      },
      faults: world.faults,
      clock: world.clock,
      idle: callbacks.idle,
      reset,
      stop: () => (stopped ??= stop()),
      [Symbol.asyncDispose]: () => (stopped ??= stop()),
    }
  } catch (error) {
    // What was opened is let go.
    await stop()
    throw error
  }
}

/** Loaded only then: it needs a newer Node. */
async function openFile(path: string) {
  const { openSqliteStore } = await import('./store/sqlite-store.ts')
  return openSqliteStore(path)
}
