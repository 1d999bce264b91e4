import { importPKCS8, SignJWT } from 'jose'
import { keys, testApp, type TestSandbox } from '../http/test-app.ts'

export const client = { client_id: testApp.clientId, client_secret: testApp.clientSecret }
export const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

export async function token(sandbox: TestSandbox, form: Record<string, string>) {
  const response = await sandbox.fetch('/oauth2/v2.0/token', { method: 'POST', body: new URLSearchParams(form) })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

export async function assertion(
  sandbox: TestSandbox,
  claims: Record<string, unknown> = {},
  privateKey = keys.privateKey,
  alg = 'RS256',
) {
  const now = Math.floor(sandbox.world.clock.now() / 1000)
  return new SignJWT({ iss: testApp.clientId, sub: testApp.serviceAccountId, iat: now, exp: now + 3600, ...claims })
    .setProtectedHeader({ alg, typ: 'JWT' })
    .sign(await importPKCS8(privateKey, alg))
}

export async function serviceAccount(sandbox: TestSandbox, changed: Record<string, string> = {}) {
  const grant = { grant_type: jwtBearer, assertion: await assertion(sandbox), scope: 'bot' }
  return token(sandbox, { ...client, ...grant, ...changed })
}
