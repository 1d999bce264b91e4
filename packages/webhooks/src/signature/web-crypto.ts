import { fromBase64, toBase64 } from './base64.ts'
import type { SignatureCrypto } from './signature-crypto.ts'

const algorithm = { name: 'HMAC', hash: 'SHA-256' }
const mostKeys = 1000
// Importing a key takes as long as using it, and a Bot Secret stays the same for months.
const keys = new Map<string, Promise<CryptoKey>>()

function keyOf(secret: string): Promise<CryptoKey> {
  let key = keys.get(secret)
  if (key === undefined) {
    key = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign', 'verify'])
    if (keys.size >= mostKeys) keys.clear()
    keys.set(secret, key)
  }
  return key
}

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
