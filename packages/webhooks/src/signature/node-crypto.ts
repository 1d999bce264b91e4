import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto'
import { cached } from './key-cache.ts'
import type { SignatureCrypto } from './signature-crypto.ts'

const keyOf = /*#__PURE__*/ cached((secret): KeyObject => createSecretKey(secret, 'utf8'))

function hmac(body: Uint8Array, secret: string): Buffer {
  return createHmac('sha256', keyOf(secret)).update(body).digest()
}

/** Six times as fast as WebCrypto for a body of 1 kB. */
export const nodeCrypto: SignatureCrypto = {
  sign: (body, secret) => hmac(body, secret).toString('base64'),
  verify: (body, signature, secret) => timingSafeEqual(hmac(body, secret), Buffer.from(signature, 'base64')),
}
