import type { BroadcastJournal, BroadcastState } from '@lineworks-bot/client'
import { commander } from './commander.ts'
import type { RedisConnection } from './redis-connection.ts'
import { defaultPrefix, type StoreOptions } from './store-options.ts'

export interface RedisBroadcastJournalOptions extends StoreOptions {
  /** Names the broadcast: the same name goes on, another one sends to everybody. */
  readonly id: string
  /**
   * How long it is kept after its last entry, in milliseconds.
   *
   * @default 604_800_000 (7 days)
   */
  readonly ttlMs?: number
}

/** KEYS: the broadcast. ARGV: target, milliseconds to keep it. Gives the state that the target had. */
const beginScript = `
local before = redis.call('HGET', KEYS[1], ARGV[1])
if not before or before == 'failed' then redis.call('HSET', KEYS[1], ARGV[1], 'sending') end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return before
`

/** KEYS: the broadcast. ARGV: target, milliseconds to keep it, state. */
const endScript = `
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`

/**
 * Keeps what became of each target of a broadcast, so that another process can go on after a crash; of several that send at once each
 * target gets one message. What survives a crash of Redis itself is for its settings to say (`appendonly`, `appendfsync`). Redis not
 * answering: the broadcast ends with a `RedisStoreError`; a target whose end could not be noted is `unknown` to the next run.
 *
 * @example
 * ```ts
 * import { broadcast, LineWorks } from '@lineworks-bot/client'
 * import { redisBroadcastJournal } from '@lineworks-bot/redis'
 * import { createClient } from '@redis/client'
 *
 * const redis = createClient({ url: process.env['REDIS_URL'] ?? '' })
 * await redis.connect()
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' })
 * const message = { botId: 2000001, targets: [{ userId: 'hanako@example.com' }], content: { type: 'text', text: 'Hi' } } as const
 * const journal = redisBroadcastJournal(redis, { id: 'fire drill 2026-03-14' })
 * for await (const { target, outcome } of broadcast(works, message, { journal })) console.log(outcome, target)
 * ```
 */
export function redisBroadcastJournal(
  connection: RedisConnection,
  options: RedisBroadcastJournalOptions,
): BroadcastJournal {
  const { prefix = defaultPrefix, id, ttlMs = 604_800_000 } = options
  const command = commander(connection, 'broadcast journal', options)
  const script = (text: string, target: string, ...more: string[]): Promise<unknown> =>
    command((redis) =>
      redis.eval(text, { keys: [`${prefix}broadcast:${id}`], arguments: [target, String(ttlMs), ...more] }),
    )
  return {
    // Only the two scripts write there.
    begin: async (target) => ((await script(beginScript, target)) ?? undefined) as BroadcastState | undefined,
    end: async (target, state) => void (await script(endScript, target, state)),
  }
}
