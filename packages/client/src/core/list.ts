import type { Call, ListCall } from '../call.ts'
import type { OperationInfo } from '../operation-info.ts'

type Fetched = (cursor: string | undefined) => Call<unknown>

/** A first page that is under way, and those after it when they are asked for. */
export function toListCall(
  first: Call<unknown>,
  firstCursor: unknown,
  { items, nextCursor }: NonNullable<OperationInfo['pagination']>,
  fetchPage: Fetched,
): ListCall<unknown, unknown> {
  async function* pages(): AsyncGenerator<unknown> {
    const seen = new Set<unknown>([firstCursor])
    let page = await first
    for (;;) {
      const cursor = member(page, nextCursor)
      yield page
      // Absent, null or empty on the last page; one that comes again would lead in a circle.
      if (typeof cursor !== 'string' || cursor === '' || seen.has(cursor)) return
      seen.add(cursor)
      page = await fetchPage(cursor)
    }
  }
  async function* all(): AsyncGenerator<unknown> {
    for await (const page of pages()) {
      const list = member(page, items)
      if (Array.isArray(list)) yield* list
    }
  }
  return Object.assign(first, { pages, [Symbol.asyncIterator]: all })
}

function member(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((parent, name) => Object(parent)[name], value)
}
