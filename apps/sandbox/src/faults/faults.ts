import type { Fault, FaultEffect } from '../control/protocol.ts'

/** What is to go wrong, in the order in which it was asked for. */
export interface Faults {
  list(): readonly Fault[]
  /** @throws RangeError when the target or the effect is none. */
  add(fault: Omit<Fault, 'id'>): Fault
  /** Whether there was one. */
  remove(id: number): boolean
  clear(): void
  /** The effects for one call of the target, `latency` first; each that is counted is used up once. */
  take(target: string): readonly FaultEffect[]
}
