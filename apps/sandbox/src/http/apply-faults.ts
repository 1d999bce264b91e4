import { setTimeout } from 'node:timers/promises'
import type { FaultEffect } from '../control/protocol.ts'
import {
  internalServerError,
  serviceUnavailable,
  tooManyRequests,
  type PlatformError,
} from '../errors/platform-error.ts'
import { expired } from '../oauth/authenticate.ts'
import type { World } from '../world.ts'
import { ConnectionCut } from './connection-cut.ts'

/** What is still to go wrong after the operation has run. */
export interface AfterEffects {
  readonly cut: boolean
}

/**
 * Lets go wrong what was asked for the first of the targets and then for the others: waits, and throws what the caller gets instead
 * of the answer.
 */
export async function applyFaults(world: World, ...targets: readonly string[]): Promise<AfterEffects> {
  const effects = targets.flatMap((target) => world.faults.take(target))
  if (effects.length === 0) return { cut: false }
  world.announce({ kind: 'state' })
  await setTimeout(latency(effects))
  for (const effect of effects) {
    if (effect.type === 'tokenExpired') throw expired()
    if (effect.type === 'status') throw failure(effect.status)
    if (effect.type === 'cut' && effect.when === 'before') throw new ConnectionCut()
  }
  return { cut: effects.some(({ type }) => type === 'cut') }
}

function latency(effects: readonly FaultEffect[]): number {
  return effects.reduce((sum, effect) => (effect.type === 'latency' ? sum + effect.ms : sum), 0)
}

function failure(status: 429 | 500 | 503): PlatformError {
  switch (status) {
    case 429:
      return tooManyRequests()
    case 500:
      return internalServerError()
    case 503:
      return serviceUnavailable()
  }
}
