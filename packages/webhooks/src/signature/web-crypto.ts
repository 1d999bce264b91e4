import { fromBase64, toBase64 } from './base64.ts'
import { cached } from './key-cache.ts'
import type { SignatureCrypto } from './signature-crypto.ts'

const algorithm = { name: 'HMAC', hash: 'SHA-256' }
// Making the cache does nothing else, which a bundler cannot know.
const keyOf = /*#__PURE__*/ cached((secret): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign', 'verify']),
)

/** WebCrypto declares that it takes no shared memory; it throws by itself when it gets some. */
function asSource(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>
}

export const webCrypto: SignatureCrypto = {
  async sign(body, secret) {
    return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret), asSource(body))))
  },
  async verify(body, signature, secret) {
    return crypto.subtle.verify('HMAC', await keyOf(secret), asSource(fromBase64(signature)), asSource(body))
  },
}
