import type { Description } from '../description/description.ts'
import { type Difference, differences } from './differences.ts'
import { type Part, partsOf } from './parts.ts'

export interface Change {
  readonly part: Part
  readonly change: 'added' | 'removed' | 'changed'
  /** Where it changed; empty for what was added or removed. */
  readonly differences: readonly Difference[]
}

/** What is other in a description than in an earlier one, part by part; examples are no part of the interface. */
export function changesBetween(before: Description, after: Description): Change[] {
  const [old, current] = [partsOf(before), partsOf(after)]
  const removed = [...old]
    .filter(([key]) => !current.has(key))
    .map(([, part]) => ({ part, change: 'removed' as const, differences: [] }))
  const others = [...current].flatMap(([key, part]): Change[] => {
    const former = old.get(key)
    if (former === undefined) return [{ part, change: 'added', differences: [] }]
    const found = differences(former.value, part.value).filter(({ path }) => !path.some(isExample))
    return found.length === 0 ? [] : [{ part, change: 'changed', differences: found }]
  })
  return [...removed, ...others]
}

function isExample(member: string): boolean {
  return member === 'example' || member === 'examples'
}
