import { signCallback } from '@lineworks-bot/webhooks'
import type { Inspector } from '../inspector/inspector.ts'
import type { ResolvedOptions } from '../options.ts'
import type { StoredBot } from '../tenant/bots.ts'
import { destinationOf } from './destination.ts'
import { readStart } from './read-answer.ts'
import { timeLimit } from './time-limit.ts'
import { untilAborted } from './until-aborted.ts'

export interface Delivery {
  /** As it is now: with its newest secret and URL. */
  readonly bot: StoredBot
  readonly eventType: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly resendOf?: number
  /** Why it is only recorded. */
  readonly lost?: string
}

export interface DeliveryParts {
  readonly options: Pick<ResolvedOptions, 'callbackHosts' | 'callbackTimeoutMs' | 'receiveCallback'>
  readonly inspector: Inspector
  /** Aborted when the sandbox is reset or stops. */
  readonly signal: AbortSignal
}

/** Sends a callback once and records what came of it. Never rejects; gives the ID of the exchange. */
export async function deliver(
  { bot, eventType, body, resendOf, lost }: Delivery,
  parts: DeliveryParts,
): Promise<number> {
  const { options, inspector } = parts
  const { callbackUrl = '' } = bot.settings
  const destination =
    options.receiveCallback === undefined
      ? destinationOf(callbackUrl, options.callbackHosts)
      : { url: inProcess(callbackUrl) }
  const signature = await signCallback(body, bot.secret)
  const headers = new Headers({
    'Content-Type': 'application/json; charset=UTF-8',
    'X-WORKS-BotId': String(bot.botId),
    'X-WORKS-Signature': signature,
  })
  const url = 'url' in destination ? destination.url : callbackUrl
  const record = inspector.begin({
    kind: 'callback',
    method: 'POST',
    url,
    headers,
    botId: bot.botId,
    event: eventType,
    signature,
    ...(resendOf === undefined ? {} : { resendOf }),
  })
  record.requestBody(body)
  const refusal = lost ?? ('refusal' in destination ? destination.refusal : undefined)
  if (refusal !== undefined) {
    record.fail(refusal)
    return record.id
  }

  const limit = timeLimit(options.callbackTimeoutMs, parts.signal)
  const { signal } = limit
  // Whatever the global `fetch` becomes in somebody's tests, the one of the moment is meant.
  const send = options.receiveCallback ?? ((request: Request) => fetch(request))
  try {
    const response = await untilAborted(signal, () =>
      send(new Request(url, { method: 'POST', headers, body, redirect: 'manual', signal })),
    )
    const answer = await untilAborted(signal, () => readStart(response))
    record.end(response.status, response.headers, answer)
  } catch (error) {
    record.fail(
      limit.exceeded ? `the receiver did not answer within ${options.callbackTimeoutMs / 1000} s` : reason(error),
    )
  } finally {
    limit.end()
  }
  return record.id
}

/** A receiver in this process needs no address, but a request has one. */
function inProcess(callbackUrl: string): string {
  return URL.canParse(callbackUrl) ? callbackUrl : 'http://localhost/callback'
}

/** `fetch` fails with a mere `fetch failed`; why stands in its cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof Error)
    return `${error.message}: ${cause.message || ('code' in cause ? String(cause.code) : cause.name)}`
  return error.message
}
