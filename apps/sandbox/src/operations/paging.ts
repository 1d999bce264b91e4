import { invalidParameter } from '../errors/platform-error.ts'

export interface Page<T> {
  readonly items: readonly T[]
  readonly responseMetaData: { readonly nextCursor: string | null }
}

/** `count` and `cursor` of the four kinds of lists: 50 by default, 1 to 100. */
export function page<T>(all: Iterable<T>, query: URLSearchParams): Page<T> {
  const count = readCount(query.get('count'))
  const start = readCursor(query.get('cursor'))
  const items = [...all].slice(start, start + count + 1)
  const more = items.length > count
  return {
    items: items.slice(0, count),
    responseMetaData: { nextCursor: more ? btoa(JSON.stringify({ offset: start + count })) : null },
  }
}

function readCount(text: string | null): number {
  if (text === null) return 50
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > 100) throw invalidParameter('count must be an integer from 1 to 100')
  return count
}

function readCursor(text: string | null): number {
  if (text === null || text === '') return 0
  try {
    const { offset } = JSON.parse(atob(text)) as { offset?: unknown } // Untrusted: only a safe integer passes below.
    if (Number.isSafeInteger(offset) && (offset as number) >= 0) return offset as number
  } catch {
    // Not one of ours; the error below says so.
  }
  throw invalidParameter('cursor is none that this list gave')
}
