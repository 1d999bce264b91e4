import type { Store } from '../../src/store/store.ts'

/** What a store holds after the writer was killed. */
export interface Written {
  readonly last: number
  readonly entries: readonly number[]
  /** First byte of each entry's blob. */
  readonly blobs: readonly (number | undefined)[]
}

export function readWritten(store: Store): Written {
  const entries = [...store.collection<{ number: number }>('entries').values()].map(({ number }) => number)
  return {
    last: store.collection<number>('counters').get('last') ?? 0,
    entries,
    blobs: entries.map((number) => store.blobs.get(String(number))?.[0]),
  }
}
