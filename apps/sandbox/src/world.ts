import type { CallbackEvent } from '@lineworks-bot/types'
import type { Clock } from './clock.ts'
import type { Change } from './control/protocol.ts'
import type { Faults } from './faults/faults.ts'
import type { Inspector } from './inspector/inspector.ts'
import type { RateLimiter } from './limits/rate-limiter.ts'
import type { ResolvedOptions } from './options.ts'
import type { Blobs } from './store/store.ts'
import type { StoredBot } from './tenant/bots.ts'
import type { Tenant } from './tenant/tenant.ts'

/** What the rules may read and do. Everything that a rule changes is in `tenant` and `blobs`; the rest tells somebody. */
export interface World {
  readonly options: ResolvedOptions
  readonly clock: Clock
  readonly tenant: Tenant
  readonly blobs: Blobs
  readonly faults: Faults
  readonly inspector: Inspector
  readonly rateLimiter: RateLimiter
  /**
   * Tells a bot of an event: drops it when the bot's settings switch it off, else queues it behind the bot's former ones and
   * returns at once.
   */
  sendCallback(bot: StoredBot, event: CallbackEvent): void
  /** Makes all changes durable: after every rule that was run, before anybody is answered. */
  commit(): void
  /** Tells the chat page what changed. */
  announce(change: Change): void
}
