import type { World } from '../world.ts'
import type { App } from './grants.ts'

/** The app with its key. It takes a moment to make one, so that is done when somebody asks, and once. */
export function createAppWithKey(world: World): () => Promise<App> {
  let made: Promise<App> | undefined
  return () => (made ??= withKey(world))
}

/** The app that the sandbox was started with: the first one. */
export function firstApp(world: World): App {
  const [app] = world.tenant.apps.values()
  if (app === undefined) throw new Error('the tenant has no app')
  return app
}

async function withKey(world: World): Promise<App> {
  const app = firstApp(world)
  if (app.privateKey !== '') return app
  const pair = await crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )
  const keyed: App = {
    ...app,
    publicKey: pem('PUBLIC KEY', await crypto.subtle.exportKey('spki', pair.publicKey)),
    privateKey: pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  }
  world.tenant.apps.set(app.clientId, keyed)
  world.commit()
  return keyed
}

function pem(label: string, der: ArrayBuffer): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`
}
