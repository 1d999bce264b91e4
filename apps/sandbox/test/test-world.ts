import type { CallbackEvent } from '@lineworks-bot/types'
import { createClock } from '../src/clock.ts'
import type { Change } from '../src/control/protocol.ts'
import { fromIssues } from '../src/errors/from-issues.ts'
import type { Faults } from '../src/faults/faults.ts'
import type { Inspector } from '../src/inspector/inspector.ts'
import type { RateLimiter } from '../src/limits/rate-limiter.ts'
import type { Answer, Operation } from '../src/operations/operation.ts'
import { resolveOptions, type SandboxOptions } from '../src/options.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import type { StoredBot } from '../src/tenant/bots.ts'
import { exampleSeed } from '../src/tenant/seed.ts'
import { openTenant } from '../src/tenant/tenant.ts'
import type { World } from '../src/world.ts'

export interface SentCallback {
  readonly bot: StoredBot
  readonly event: CallbackEvent
}

export interface TestWorld {
  readonly world: World
  /** Every event told to a bot, before any setting drops it. */
  readonly callbacks: SentCallback[]
  readonly changes: Change[]
  run(operation: Operation, call?: { params?: Record<string, string>; query?: string; body?: unknown }): Answer
}

/** The rules without HTTP, tokens or deliveries: the example tenant in memory, with a clock that stands until it is moved. */
export function testWorld(options: SandboxOptions = {}): TestWorld {
  const store = createMemoryStore()
  const tenant = openTenant(store)
  for (const domain of exampleSeed.domains ?? []) tenant.domains.set(String(domain.domainId), domain)
  for (const person of exampleSeed.people ?? []) tenant.people.set(person.userId, person)
  const callbacks: SentCallback[] = []
  const changes: Change[] = []
  const world: World = {
    options: resolveOptions(options),
    clock: createClock(() => Date.UTC(2026, 2, 14, 1, 59, 26, 535)),
    tenant,
    blobs: store.blobs,
    faults: unused<Faults>('faults'),
    inspector: unused<Inspector>('the inspector'),
    rateLimiter: unused<RateLimiter>('the rate limiter'),
    sendCallback: (bot, event) => void callbacks.push({ bot, event }),
    commit: () => store.commit(),
    announce: (change) => void changes.push(change),
  }
  return {
    world,
    callbacks,
    changes,
    run: (operation, { params = {}, query = '', body } = {}) => {
      const result = operation.body?.validate(body)
      if (result?.issues) throw fromIssues(result.issues)
      const caller = { clientId: 'client', subject: 'test.serviceaccount@example.com' }
      const call = { params, query: new URLSearchParams(query), body, caller, origin: 'http://127.0.0.1:4020' }
      return operation.run(call, world)
    },
  }
}

function unused<T extends object>(name: string): T {
  // A rule that reaches for it fails the test.
  return new Proxy({} as T, {
    get: () => {
      throw new Error(`a rule uses ${name}`)
    },
  })
}
