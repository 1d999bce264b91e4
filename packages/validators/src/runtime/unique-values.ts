import { notUnique } from './arrays.ts'
import { Numbering } from './equality.ts'
import type { Key } from './run.ts'

/** For items of any kind. */
export function uniqueValues(items: readonly unknown[], key: Key): number {
  const numbering = new Numbering()
  const seen = new Map<number, number>()
  for (let i = 0; i < items.length; i++) {
    const number = numbering.of(items[i])
    const earlier = seen.get(number)
    if (earlier !== undefined) return notUnique(key, earlier, i)
    seen.set(number, i)
  }
  return 0
}
