import type { ReceivedCallback } from '../deliver/listeners.ts'
import type { ReceiveOptions } from '../options.ts'
import { checkSecrets } from '../signature/secrets.ts'
import type { VerifySignature } from '../signature/verify.ts'
import { checkHead } from './check-head.ts'
import type { IncomingCallback } from './incoming.ts'
import { parseBody } from './parse-body.ts'
import { Refusal } from './refusal.ts'

export interface Verified {
  readonly callback: ReceivedCallback
  /** The parsed body. */
  readonly value: unknown
}

export type Receive = (incoming: IncomingCallback) => Promise<Verified>

/** From a request to a verified body; rejects with a {@link Refusal}, or with what `botSecret` throws. */
export function receiver(verifySignature: VerifySignature, options: ReceiveOptions): Receive {
  const { botSecret, botId: ownBots, maxBodyBytes = 1_048_576, bodyTimeoutMs = 10_000 } = options
  if (typeof botSecret !== 'function') checkSecrets(botSecret)
  checkPositive('maxBodyBytes', maxBodyBytes)
  checkPositive('bodyTimeoutMs', bodyTimeoutMs)
  const limits = { maxBytes: maxBodyBytes, timeoutMs: bodyTimeoutMs }

  return async (incoming) => {
    const { botId, signature } = checkHead(incoming, maxBodyBytes)
    if (!isOwn(botId, ownBots)) throw new Refusal(401)
    const bytes = await incoming.read(limits)
    const secrets = typeof botSecret === 'function' ? await botSecret(botId) : botSecret
    if (secrets === undefined || !(await verifySignature(bytes, signature, secrets))) throw new Refusal(401)
    const { text, value } = parseBody(bytes)
    return { callback: { id: `${botId}-${signature}`, botId, body: text }, value }
  }
}

function isOwn(botId: number, own: number | readonly number[] | undefined): boolean {
  return own === undefined || (typeof own === 'number' ? own === botId : own.includes(botId))
}

function checkPositive(name: string, value: number): void {
  if (!(value > 0)) throw new TypeError(`${name} must be a positive number`)
}
