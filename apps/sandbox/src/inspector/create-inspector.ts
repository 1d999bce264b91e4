import type { Clock } from '../clock.ts'
import type { Change, Exchange, ExchangeSummary } from '../control/protocol.ts'
import { curlOf } from './curl.ts'
import type { ExchangeRecorder, ExchangeStart, Inspector } from './inspector.ts'
import { readBody, readHeaders } from './payload.ts'
import { cutInForm } from './secrets.ts'

export interface InspectorParts {
  /** How many are remembered. */
  readonly limit: number
  readonly clock: Clock
  announce(change: Change): void
  /** Where the sandbox is: in front of the path in a curl command. */
  origin(): string
}

interface Kept {
  readonly summary: ExchangeSummary
  readonly detail: Detail
}

type Detail = Omit<Exchange, keyof ExchangeSummary | 'curl'>

export function createInspector({ limit, clock, announce, origin }: InspectorParts): Inspector {
  const exchanges = new Map<number, Kept>()
  let lastId = 0

  function begin(start: ExchangeStart): ExchangeRecorder {
    const id = ++lastId
    const startedAt = performance.now()
    let kept = firstOf(start, id, clock.now())
    exchanges.set(id, kept)
    while (exchanges.size > limit) exchanges.delete(exchanges.keys().next().value ?? id)

    const change = (summary: Partial<ExchangeSummary>, detail: Partial<Detail> = {}): void => {
      kept = { summary: { ...kept.summary, ...summary }, detail: { ...kept.detail, ...detail } }
      // One that is no longer remembered does not come back.
      if (exchanges.has(id)) exchanges.set(id, kept)
    }
    const tell = (): void => {
      if (exchanges.has(id)) announce({ kind: 'exchange', exchange: kept.summary })
    }
    const finish = (summary: Partial<ExchangeSummary>, detail?: Partial<Detail>): void => {
      change({ ...summary, durationMs: Math.round((performance.now() - startedAt) * 10) / 10 }, detail)
      tell()
    }
    // The receiver of a callback may take its time; the sandbox itself does not.
    if (start.kind === 'callback') tell()
    return {
      id,
      operation: (operationId, botId) => change(botId === undefined ? { operationId } : { operationId, botId }),
      requestBody: (body) => change({}, { request: { ...kept.detail.request, body: readBody(start.headers, body) } }),
      parallel: () => change({ parallel: true }),
      issues: (found) => change({ issues: found.length }, { validation: found }),
      end: (status, headers, body) =>
        finish({ status }, { response: { headers: readHeaders(headers), body: readBody(headers, body) } }),
      fail: (failure) => finish({ failure }),
    }
  }

  return {
    begin,
    summaries: () => [...exchanges.values()].map(({ summary }) => summary).reverse(),
    get: (id) => {
      const kept = exchanges.get(id)
      if (kept === undefined) return undefined
      const { kind, method, url } = kept.summary
      const whole = kind === 'callback' ? url : `${origin()}${url}`
      return { ...kept.summary, ...kept.detail, curl: curlOf(method, whole, kept.detail.request) }
    },
    clear: () => exchanges.clear(),
  }
}

function firstOf(start: ExchangeStart, id: number, at: number): Kept {
  const { headers, url, signature, resendOf, ...rest } = start
  return {
    summary: { ...rest, id, at, url: cutInForm(url), issues: 0 },
    detail: {
      request: { headers: readHeaders(headers), body: '' },
      validation: [],
      ...(signature !== undefined && { signature }),
      ...(resendOf !== undefined && { resendOf }),
    },
  }
}
