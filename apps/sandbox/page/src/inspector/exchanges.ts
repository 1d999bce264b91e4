import { computed, signal } from '@preact/signals'
import type { ExchangeSummary } from '../../../src/control/protocol.ts'
import { control } from '../control/control.ts'

/** The page remembers as many as the sandbox does by default. */
const limit = 500
const flushMs = 100

/** Newest first. */
export const exchanges = signal<readonly ExchangeSummary[]>([])

export interface Filter {
  readonly kind: 'all' | ExchangeSummary['kind']
  readonly botId: number | undefined
  readonly failed: boolean
}

export const filter = signal<Filter>({ kind: 'all', botId: undefined, failed: false })

/** What was cleared from view: everything up to this one. */
const clearedTo = signal(0)

/** The one that is looked at. */
export const chosen = signal<number | undefined>(undefined)

/** The one that was looked at last: the focus comes back to it. */
export const lastLooked = signal<number | undefined>(undefined)

export function lookAt(id: number): void {
  chosen.value = id
  lastLooked.value = id
}

export function hasFailed({ status, failure }: ExchangeSummary): boolean {
  return failure !== undefined || (status !== undefined && status >= 400)
}

export const shown = computed(() => {
  const { kind, botId, failed } = filter.value
  return exchanges.value.filter(
    (exchange) =>
      exchange.id > clearedTo.value &&
      (kind === 'all' || exchange.kind === kind) &&
      (botId === undefined || exchange.botId === botId) &&
      (!failed || hasFailed(exchange)),
  )
})

export const nothingYet = computed(() => !exchanges.value.some(({ id }) => id > clearedTo.value))

export function clear(): void {
  clearedTo.value = exchanges.peek()[0]?.id ?? 0
  chosen.value = undefined
}

let arrived: ExchangeSummary[] = []

/** Told of a call that began or ended. Many at once are drawn together. */
export function tookPlace(exchange: ExchangeSummary): void {
  if (arrived.length === 0) setTimeout(flush, flushMs)
  arrived.push(exchange)
}

function flush(): void {
  exchanges.value = newestFirst([...exchanges.peek(), ...arrived])
  arrived = []
}

export async function readExchanges(): Promise<void> {
  exchanges.value = newestFirst(await control.exchanges())
  // Another sandbox, or one that started over, counts from the beginning.
  if ((exchanges.peek()[0]?.id ?? 0) < clearedTo.peek()) clearedTo.value = 0
}

/** The last word on each call, which comes last. */
function newestFirst(all: readonly ExchangeSummary[]): readonly ExchangeSummary[] {
  const byId = new Map(all.map((exchange) => [exchange.id, exchange]))
  return [...byId.values()].toSorted((a, b) => b.id - a.id).slice(0, limit)
}
