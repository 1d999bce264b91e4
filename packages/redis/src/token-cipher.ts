import { LineWorksArgumentError } from '@lineworks-bot/client'
import { RedisStoreError } from './redis-store-error.ts'

/** Encrypts with AES-256-GCM. `place` is where the text is kept: moved elsewhere, it does not decrypt. */
export interface TokenCipher {
  encrypt(text: string, place: string): Promise<string>
  decrypt(encrypted: string, place: string): Promise<string>
}

// The length that GCM is made for; random ones are safe for 2^32 writes with one key.
const ivBytes = 12

export function tokenCipher(encryptionKey: string | readonly string[]): TokenCipher {
  const [first, ...others] = (typeof encryptionKey === 'string' ? [encryptionKey] : encryptionKey).map(keyBytes)
  if (first === undefined) throw wrongKey()
  const keys = [importKey(first), ...others.map(importKey)] as const
  return {
    async encrypt(text, place) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
      const sealed = await crypto.subtle.encrypt(gcm(iv, place), await keys[0], new TextEncoder().encode(text))
      return toBase64(new Uint8Array([...iv, ...new Uint8Array(sealed)]))
    },
    async decrypt(encrypted, place) {
      const bytes = fromBase64(encrypted) ?? new Uint8Array()
      for (const key of keys) {
        try {
          const text = await crypto.subtle.decrypt(
            gcm(bytes.subarray(0, ivBytes), place),
            await key,
            bytes.subarray(ivBytes),
          )
          return new TextDecoder().decode(text)
        } catch {
          // Perhaps it is another one of the keys.
        }
      }
      throw new RedisStoreError('token store', 'what is stored is not encrypted with encryptionKey')
    },
  }
}

function gcm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) }
}

function keyBytes(key: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(key.trim())
  if (bytes?.length !== 32) throw wrongKey()
  return bytes
}

function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function wrongKey(): LineWorksArgumentError {
  return new LineWorksArgumentError(
    'encryptionKey',
    'encryptionKey must be 32 bytes in base64: openssl rand -base64 32',
  )
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
