import { createCallbacks, type Callbacks } from '../callbacks/create-callbacks.ts'
import { createClock } from '../clock.ts'
import { createChanges, type Changes } from '../control/changes.ts'
import { createFaults } from '../faults/create-faults.ts'
import { createInspector } from '../inspector/create-inspector.ts'
import { createRateLimiter } from '../limits/rate-limiter.ts'
import type { ResolvedOptions } from '../options.ts'
import type { Store } from '../store/store.ts'
import { openTenant } from '../tenant/tenant.ts'
import type { World } from '../world.ts'

export interface OpenWorld {
  readonly world: World
  readonly callbacks: Callbacks
  readonly changes: Changes
}

/** Puts the parts together that the rules know as the world. */
export function openWorld(options: ResolvedOptions, store: Store, origin: () => string): OpenWorld {
  const clock = createClock()
  const tenant = openTenant(store)
  const changes = createChanges()
  const faults = createFaults()
  const inspector = createInspector({ limit: options.inspectorLimit, clock, announce: changes.announce, origin })
  const callbacks = createCallbacks({ options, tenant, faults, inspector })
  const world: World = {
    options,
    clock,
    tenant,
    blobs: store.blobs,
    faults,
    inspector,
    rateLimiter: createRateLimiter(options.plan, clock),
    sendCallback: callbacks.send,
    commit: () => store.commit(),
    announce: changes.announce,
  }
  return { world, callbacks, changes }
}
