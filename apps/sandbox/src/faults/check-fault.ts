import type { Fault, FaultEffect } from '../control/protocol.ts'
import { operations } from '../operations/index.ts'

type EffectType = FaultEffect['type']

const answered: readonly EffectType[] = ['latency', 'status', 'cut']
const withToken: readonly EffectType[] = [...answered, 'tokenExpired']

/** What can go wrong beside the operations of the Bot API, and how. */
const others: Readonly<Record<string, readonly EffectType[]>> = {
  '*': withToken,
  uploadContent: withToken,
  downloadContent: withToken,
  issueToken: answered,
  callback: ['latency', 'lost', 'duplicated'],
}

const maxLatencyMs = 10 * 60_000

/** Faults come from the control API too: nothing of the type is taken for granted. */
export function checkFault({ target, effect, times }: Omit<Fault, 'id'>): void {
  const possible = effectsOf(target)
  if (possible === undefined) throw new RangeError(`There is no operation "${String(target)}" that a fault could hit.`)
  if (typeof effect !== 'object' || effect === null || !possible.includes(effect.type)) {
    throw new RangeError(`A fault of ${target} is one of ${possible.join(', ')}.`)
  }
  checkEffect(effect)
  if (times !== undefined && !(Number.isSafeInteger(times) && times > 0)) {
    throw new RangeError('times is a whole number from 1 on, or left out.')
  }
}

function effectsOf(target: string): readonly EffectType[] | undefined {
  if (Object.hasOwn(others, target)) return others[target]
  return Object.hasOwn(operations, target) ? withToken : undefined
}

function checkEffect(effect: FaultEffect): void {
  if (effect.type === 'latency' && !isLatency(effect.ms)) {
    throw new RangeError(`ms is a number from 0 to ${maxLatencyMs}.`)
  }
  if (effect.type === 'status' && ![429, 500, 503].includes(effect.status)) {
    throw new RangeError('status is one of 429, 500, 503.')
  }
  if (effect.type === 'cut' && !['before', 'after'].includes(effect.when)) {
    throw new RangeError('when is one of before, after.')
  }
}

function isLatency(ms: unknown): boolean {
  return typeof ms === 'number' && ms >= 0 && ms <= maxLatencyMs
}
