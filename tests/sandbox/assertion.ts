import { createPrivateKey, sign } from 'node:crypto'
import type { Sandbox } from '@lineworks-bot/sandbox'

/** What a service account signs to get a token, as a bot in any language would make it. */
export async function assertion(sandbox: Sandbox): Promise<string> {
  const { clientId, serviceAccountId, privateKey } = await sandbox.connection()
  const now = Math.floor(Date.now() / 1000)
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const head = encode({ alg: 'RS256', typ: 'JWT' })
  const claims = encode({ iss: clientId, sub: serviceAccountId, iat: now, exp: now + 600 })
  const signature = sign('RSA-SHA256', Buffer.from(`${head}.${claims}`), createPrivateKey(privateKey))
  return `${head}.${claims}.${signature.toString('base64url')}`
}
