import type { Exchange, ExchangeSummary, Payload } from '../control/protocol.ts'

/** Remembers the last calls and callbacks. Everything secret is cut before it is kept. */
export interface Inspector {
  begin(start: ExchangeStart): ExchangeRecorder
  /** Newest first. */
  summaries(): readonly ExchangeSummary[]
  get(id: number): Exchange | undefined
  clear(): void
}

export interface ExchangeStart {
  readonly kind: ExchangeSummary['kind']
  readonly method: string
  /** Path and query; a callback's whole URL. */
  readonly url: string
  readonly headers: Headers
  readonly botId?: number
  readonly event?: string
  readonly signature?: string
  readonly resendOf?: number
}

/** What becomes known while a call runs. `end` or `fail` comes last, once. */
export interface ExchangeRecorder {
  readonly id: number
  operation(operationId: string, botId?: number): void
  requestBody(body: string | Uint8Array): void
  parallel(): void
  issues(found: Exchange['validation']): void
  end(status: number, headers: Headers, body: Payload['body'] | Uint8Array): void
  fail(reason: string): void
}
