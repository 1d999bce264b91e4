import { isSignature } from './base64.ts'
import { checkSecrets, type BotSecrets } from './secrets.ts'
import type { SignatureCrypto } from './signature-crypto.ts'

export type VerifySignature = (
  rawBody: string | Uint8Array,
  signature: string | null | undefined,
  secrets: BotSecrets,
) => Promise<boolean>

export function verifier(crypto: SignatureCrypto): VerifySignature {
  return async (rawBody, signature, secrets) => {
    const list = checkSecrets(secrets)
    const body = bytesOf(rawBody)
    return isSignature(signature) && verifyWithAny(crypto, body, signature, list)
  }
}

/** For a signature that is one by its looks. */
export function verifyWithAny(
  crypto: SignatureCrypto,
  body: Uint8Array,
  signature: string,
  secrets: readonly string[],
): boolean | Promise<boolean> {
  for (const [index, secret] of secrets.entries()) {
    const verdict = crypto.verify(body, signature, secret)
    if (verdict === true) return true
    // Where the verdict is there at once, nothing is to be waited for.
    if (verdict !== false) {
      return verdict.then((is) => is || verifyWithAny(crypto, body, signature, secrets.slice(index + 1)))
    }
  }
  return false
}

/** A parsed body is refused by name, because every signature of it would be wrong. */
export function bytesOf(body: string | Uint8Array): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof Uint8Array) return body
  throw new TypeError('the body must be the raw bytes or text as received, not a parsed value')
}
