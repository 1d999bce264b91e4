import { generateKeyPairSync } from 'node:crypto'
import { Hono } from 'hono'
import { createRateLimiter } from '../../src/limits/rate-limiter.ts'
import { createFaults } from '../../src/faults/create-faults.ts'
import { createApp } from '../../src/http/app.ts'
import { createInspector } from '../../src/inspector/create-inspector.ts'
import { issueToken } from '../../src/oauth/issue-token.ts'
import type { SandboxOptions } from '../../src/options.ts'
import type { App } from '../../src/tenant/grants.ts'
import type { StoredBot } from '../../src/tenant/bots.ts'
import type { World } from '../../src/world.ts'
import { testWorld } from '../test-world.ts'

export const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

export const origin = 'http://127.0.0.1:4020'

export const testApp: App = {
  clientId: 'ExampleClientId00001',
  clientSecret: 'ExampleSecret+/=',
  serviceAccountId: '12345.serviceaccount@example.com',
  publicKey: keys.publicKey,
  privateKey: keys.privateKey,
  redirectUris: ['https://bot.example.com/oauth/redirect?from=works'],
  scopes: ['bot', 'bot.message', 'bot.read'],
  accessTokenSeconds: 86_400,
  refreshTokenRotation: false,
}

export interface TestSandbox {
  readonly world: World
  readonly app: ReturnType<typeof createApp>
  /** A token with the scope `bot`. */
  readonly token: string
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** With the token and a JSON body. */
  api(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

/** The whole sandbox but for its port, over the example tenant with one app and one bot, 2000001. */
export function testSandbox(options: SandboxOptions = {}, changed: Partial<World> = {}): TestSandbox {
  const base = testWorld(options).world
  const inspector = createInspector({
    limit: 100,
    clock: base.clock,
    announce: base.announce,
    origin: () => origin,
  })
  const rateLimiter = createRateLimiter(base.options.plan, base.clock)
  const world: World = { ...base, inspector, faults: createFaults(), rateLimiter, ...changed }
  world.tenant.apps.set(testApp.clientId, testApp)
  world.tenant.bots.set('2000001', bot)
  world.tenant.counters.set('bot', 2_000_001)
  const token = issueToken(world, testApp, testApp.serviceAccountId, ['bot']).accessToken.token
  const control = new Hono().get('/state', (c) => c.json({})).post('/reset', (c) => c.body(null, 204))
  const app = createApp(world, { control })
  const fetch: TestSandbox['fetch'] = async (path, init) => app.fetch(new Request(`${origin}${path}`, init))
  return {
    world,
    app,
    token,
    fetch,
    api: (method, path, body, headers = {}) =>
      fetch(`/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  }
}

const bot: StoredBot = {
  botId: 2_000_001,
  secret: 'k9T2vXq7LmW4sZr1BotSecretExample',
  settings: {
    botName: 'Helpdesk',
    photoUrl: 'https://bot.example.com/photo.png',
    description: 'Answers questions',
    administrators: ['3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'],
    enableCallback: false,
    enableGroupJoin: false,
  },
  createdTime: '2026-03-14T10:00:00+09:00',
  modifiedTime: '2026-03-14T10:00:00+09:00',
}

export const newBot = {
  botName: 'Printer',
  photoUrl: 'https://bot.example.com/photo.png',
  description: 'Prints',
  administrators: ['3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'],
}
