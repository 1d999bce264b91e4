import { randomBytes } from 'node:crypto'
import { scopes, type App } from './grants.ts'

/** An app with random credentials, where none are chosen. Its key is made when it is asked for. */
export function newApp(chosen: Partial<App> = {}): App {
  return {
    clientId: randomName(20),
    clientSecret: randomName(10),
    serviceAccountId: `${randomName(5).toLowerCase()}.serviceaccount@example.com`,
    publicKey: '',
    privateKey: '',
    redirectUris: [],
    scopes,
    accessTokenSeconds: 86_400,
    refreshTokenRotation: false,
    ...chosen,
  }
}

function randomName(length: number): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'
  // A slight bias of the remainder is no matter: these credentials open nothing but a sandbox.
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('')
}
