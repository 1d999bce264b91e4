import { checkSecrets } from './secrets.ts'
import type { SignatureCrypto } from './signature-crypto.ts'
import { bytesOf } from './verify.ts'

export type SignCallback = (body: string | Uint8Array, secret: string) => Promise<string>

export function signer(crypto: SignatureCrypto): SignCallback {
  return async (body, secret) => {
    checkSecrets(secret)
    return crypto.sign(bytesOf(body), secret)
  }
}
