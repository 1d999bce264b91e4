import { sign } from './private-key.ts'

// The most that the documents allow; it leaves room for clocks that differ.
const lifeSeconds = 3600

/** The JWT that a service account exchanges for a token (RFC 7523). */
export async function createAssertion(key: CryptoKey, clientId: string, serviceAccountId: string): Promise<string> {
  // Whole seconds as numbers; as text they are refused.
  const iat = Math.floor(Date.now() / 1000)
  const claims = { iss: clientId, sub: serviceAccountId, iat, exp: iat + lifeSeconds }
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${base64Url(await sign(key, signed))}`
}

function encode(value: object): string {
  return base64Url(new TextEncoder().encode(JSON.stringify(value)))
}

function base64Url(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
