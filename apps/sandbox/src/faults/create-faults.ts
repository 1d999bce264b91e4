import type { Fault } from '../control/protocol.ts'
import { checkFault } from './check-fault.ts'
import type { Faults } from './faults.ts'

export function createFaults(): Faults {
  let faults: readonly Fault[] = []
  let lastId = 0

  return {
    list: () => faults,
    add: (asked) => {
      checkFault(asked)
      const fault: Fault = { ...asked, id: ++lastId }
      faults = [...faults, fault]
      return fault
    },
    remove: (id) => {
      const before = faults.length
      faults = faults.filter((fault) => fault.id !== id)
      return faults.length < before
    },
    clear: () => {
      faults = []
    },
    take: (target) => {
      // Each call of the sandbox asks: nothing to do is the usual case.
      const hit = faults.filter((fault) => fault.target === target)
      if (hit.length === 0) return []
      faults = faults.flatMap((fault) => (hit.includes(fault) ? used(fault) : [fault]))
      const effects = hit.map((fault) => fault.effect)
      return [...effects.filter(({ type }) => type === 'latency'), ...effects.filter(({ type }) => type !== 'latency')]
    },
  }
}

function used(fault: Fault): readonly Fault[] {
  if (fault.times === undefined) return [fault]
  return fault.times === 1 ? [] : [{ ...fault, times: fault.times - 1 }]
}
