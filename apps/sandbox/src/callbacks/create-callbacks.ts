import type { CallbackEvent } from '@lineworks-bot/types'
import type { Faults } from '../faults/faults.ts'
import type { Inspector } from '../inspector/inspector.ts'
import type { ResolvedOptions } from '../options.ts'
import type { StoredBot } from '../tenant/bots.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { deliver, type Delivery } from './delivery.ts'
import { createQueue } from './queue.ts'
import { serialize } from './serialize.ts'
import { pause } from './pause.ts'
import { unwantedBecause } from './wanted.ts'

export interface Callbacks {
  /** Drops an event that the settings of the bot switch off, else puts it in the bot's queue. Never throws for what a receiver does. */
  send(bot: StoredBot, event: CallbackEvent): void
  /** Sends a former one again by hand: the same bytes, signed anew. Undefined when that one is not remembered. */
  resend(exchangeId: number): Promise<void> | undefined
  /** Events that settings kept from a bot, oldest first: for whoever wonders why nothing came. */
  dropped(): readonly DroppedEvent[]
  /** Resolves when no callback waits or is under way, and the receiver in this process has nothing left to do. */
  idle(): Promise<void>
  /** Ends and forgets everything that waits or is under way. */
  clear(): void
  /** The same for good: nothing is sent any more. */
  stop(): void
}

export interface DroppedEvent {
  readonly botId: number
  readonly event: string
  readonly reason: string
  /** By `performance.now()`. */
  readonly at: number
}

export interface CallbackParts {
  readonly options: ResolvedOptions
  readonly tenant: Tenant
  readonly faults: Faults
  readonly inspector: Inspector
}

const droppedLimit = 100

export function createCallbacks({ options, tenant, faults, inspector }: CallbackParts): Callbacks {
  const queue = createQueue()
  const bodies = new Map<number, Omit<Delivery, 'bot'> & { readonly botId: number }>()
  const dropped: DroppedEvent[] = []
  // What is under way belongs to a run; `clear` ends the run, and a new one begins.
  let run = new AbortController()

  function drop(botId: number, event: string, why: string): void {
    dropped.push({ botId, event, reason: why, at: performance.now() })
    if (dropped.length > droppedLimit) dropped.shift()
  }

  async function attempt(botId: number, delivery: Omit<Delivery, 'bot'>, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    // The secret may have been reissued, the URL changed and the bot deleted while the event waited.
    const bot = tenant.bots.get(String(botId))
    if (bot === undefined) return drop(botId, delivery.eventType, 'the bot was deleted')
    const exchangeId = await deliver({ ...delivery, bot }, { options, inspector, signal })
    if (signal.aborted) return
    bodies.set(exchangeId, { ...delivery, botId })
    if (bodies.size > options.inspectorLimit) bodies.delete(bodies.keys().next().value ?? exchangeId)
  }

  function enqueue(botId: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = run
    return queue.add(botId, () => work(signal))
  }

  async function sendWithFaults(botId: number, delivery: Omit<Delivery, 'bot'>, signal: AbortSignal): Promise<void> {
    const effects = faults.take('callback')
    for (const effect of effects) if (effect.type === 'latency') await pause(effect.ms, signal)
    if (effects.some((effect) => effect.type === 'lost')) {
      return attempt(botId, { ...delivery, lost: 'not sent: lost by a fault that was asked for' }, signal)
    }
    await attempt(botId, delivery, signal)
    if (effects.some((effect) => effect.type === 'duplicated')) await attempt(botId, delivery, signal)
  }

  return {
    send: (bot, event) => {
      const why = unwantedBecause(bot, event, options.receiveCallback === undefined)
      if (why !== undefined) return drop(bot.botId, event.type, why)
      const delivery = { eventType: event.type, body: serialize(event) }
      void enqueue(bot.botId, (signal) => sendWithFaults(bot.botId, delivery, signal))
    },
    resend: (exchangeId) => {
      const former = bodies.get(exchangeId)
      if (former === undefined) return undefined
      const { botId, eventType, body } = former
      return enqueue(botId, (signal) => attempt(botId, { eventType, body, resendOf: exchangeId }, signal))
    },
    dropped: () => dropped,
    idle: async () => {
      // What the receiver does may lead to further callbacks.
      do {
        await queue.idle()
        await options.receiveCallback?.idle?.()
      } while (queue.busy)
    },
    clear: () => {
      run.abort(new Error('the sandbox was reset'))
      run = new AbortController()
      dropped.length = 0
      bodies.clear()
    },
    stop: () => {
      run.abort(new Error('the sandbox was stopped'))
    },
  }
}
