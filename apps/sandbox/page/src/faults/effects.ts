import type { FaultEffect } from '../../../src/control/protocol.ts'
import type { Texts } from '../texts/en.ts'

export type EffectName = keyof Texts['faults']['effects']

const ofCalls: readonly EffectName[] = [
  'latency',
  'status429',
  'status500',
  'status503',
  'cutBefore',
  'cutAfter',
  'tokenExpired',
]
const ofCallbacks: readonly EffectName[] = ['lost', 'duplicated', 'latency']

/** What can go wrong at a target. */
export function effectsOf(target: string): readonly EffectName[] {
  if (target === 'callback') return ofCallbacks
  // A token that is asked for or not needed cannot have expired.
  return target === 'issueToken' || target === 'uploadContent'
    ? ofCalls.filter((name) => name !== 'tokenExpired')
    : ofCalls
}

export function effectOf(name: EffectName, ms: number): FaultEffect {
  switch (name) {
    case 'latency':
      return { type: name, ms }
    case 'status429':
      return { type: 'status', status: 429 }
    case 'status500':
      return { type: 'status', status: 500 }
    case 'status503':
      return { type: 'status', status: 503 }
    case 'cutBefore':
      return { type: 'cut', when: 'before' }
    case 'cutAfter':
      return { type: 'cut', when: 'after' }
    default:
      return { type: name }
  }
}

export function effectText(effect: FaultEffect, words: Texts['faults']): string {
  switch (effect.type) {
    case 'latency':
      return words.late(effect.ms)
    case 'status':
      return words.effects[`status${effect.status}`]
    case 'cut':
      return effect.when === 'before' ? words.effects.cutBefore : words.effects.cutAfter
    default:
      return words.effects[effect.type]
  }
}
