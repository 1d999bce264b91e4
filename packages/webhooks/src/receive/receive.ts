import type { ReceivedCallback } from '../deliver/listeners.ts'
import type { BotSecretSource, ReceiveOptions } from '../options.ts'
import { checkSecrets } from '../signature/secrets.ts'
import type { SignatureCrypto } from '../signature/signature-crypto.ts'
import { verifyWithAny } from '../signature/verify.ts'
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
export function receiver(crypto: SignatureCrypto, options: ReceiveOptions): Receive {
  const { botSecret, botId: ownBots, maxBodyBytes = 1_048_576, bodyTimeoutMs = 10_000 } = options
  const ownSecrets = typeof botSecret === 'function' ? undefined : checkSecrets(botSecret)
  checkPositive('maxBodyBytes', maxBodyBytes)
  checkPositive('bodyTimeoutMs', bodyTimeoutMs)
  const limits = { maxBytes: maxBodyBytes, timeoutMs: bodyTimeoutMs }

  return async (incoming) => {
    const { botId, signature } = checkHead(incoming, maxBodyBytes)
    if (!isOwn(botId, ownBots)) throw new Refusal(401)
    const bytes = await incoming.read(limits)
    const secrets = ownSecrets ?? (await secretsOf(botSecret, botId))
    if (secrets === undefined) throw new Refusal(401)
    const verdict = verifyWithAny(crypto, bytes, signature, secrets)
    // Each await costs a turn of the queue.
    if (!(typeof verdict === 'boolean' ? verdict : await verdict)) throw new Refusal(401)
    const { text, value } = parseBody(bytes)
    return { callback: { id: `${botId}-${signature}`, botId, body: text }, value }
  }
}

function isOwn(botId: number, own: number | readonly number[] | undefined): boolean {
  return own === undefined || (typeof own === 'number' ? own === botId : own.includes(botId))
}

async function secretsOf(source: BotSecretSource, botId: number): Promise<readonly string[] | undefined> {
  const secrets = typeof source === 'function' ? await source(botId) : source
  return secrets === undefined ? undefined : checkSecrets(secrets)
}

function checkPositive(name: string, value: number): void {
  if (!(value > 0)) throw new TypeError(`${name} must be a positive number`)
}
