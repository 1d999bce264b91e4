import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

/**
 * The key that the Developer Console gives (PKCS#8, PEM), in whatever form it survived the way through JSON, environment and
 * secret store: with `\n` as two characters, CRLF, blanks or other signs for line breaks, in quotes, or base64 of all of it.
 */
export async function importPrivateKey(text: string): Promise<CryptoKey> {
  const { label, body } = readPem(text) ?? readPem(decodeBase64(text) ?? '') ?? {}
  if (label === undefined || body === undefined) {
    throw wrongKey('is no PEM; give the whole text of the key file')
  }
  if (label === 'RSA PRIVATE KEY') {
    throw wrongKey('is PKCS#1; convert it with: openssl pkcs8 -topk8 -nocrypt -in key.pem -out pkcs8.pem')
  }
  if (label !== 'PRIVATE KEY') throw wrongKey(`is ${label}; give the private key of the service account, unencrypted`)
  try {
    const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0))
    return await crypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign'])
  } catch {
    throw wrongKey('is damaged; copy it again')
  }
}

export async function sign(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(text)))
}

function readPem(text: string): { label: string; body: string } | undefined {
  const [, label, body] = /-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END/s.exec(text) ?? []
  if (label === undefined || body === undefined) return undefined
  return { label, body: body.replace(/\\+[nr]|[^A-Za-z0-9+/=]/g, '') }
}

/** As text with one character a byte; undefined when it is no base64. */
function decodeBase64(text: string): string | undefined {
  try {
    return atob(text.replace(/\\+[nr]|["'\s]/g, ''))
  } catch {
    return undefined
  }
}

function wrongKey(what: string): LineWorksArgumentError {
  return new LineWorksArgumentError('privateKey', `privateKey ${what}`)
}
