import { generateKeyPairSync, verify } from 'node:crypto'

export const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
export const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
export const encrypted = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
  .toString()

/** Header and claims of a JWT, if its signature is right. */
export function readJwt(jwt: string): { header: unknown; claims: Record<string, unknown> } {
  const [header = '', claims = '', signature = ''] = jwt.split('.')
  const signed = Buffer.from(`${header}.${claims}`)
  const good = verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'))
  if (!good) throw new Error('the signature is wrong')
  const parse = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  return { header: parse(header), claims: parse(claims) }
}
