import { LineWorks, LineWorksAuthError, serviceAccount, userAccount } from '@lineworks-bot/client'
import { createSandbox, type Connection, type Sandbox } from '@lineworks-bot/sandbox'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadDescription } from '../../scripts/description/load.ts'
import type { Prism } from '../../scripts/processes/prism.ts'
import { Coverage } from '../contract/report/coverage.ts'
import { suiteReport } from '../contract/report/suite-report.ts'
import { authJudge, outcomes } from './auth-judge.ts'
import { startAuthProxy } from './proxies.ts'
import { startReceiver } from './receiver.ts'
import { botSettings, hanako } from './scenarios/context.ts'
import { picture } from './scenarios/picture.ts'

// The client, Prism and the sandbox in one line, for tokens and for the content of files.

const report = suiteReport(import.meta.filename)
const met = new Coverage(outcomes, {
  'authorize 302': 'Prism follows it and so never gives it back; see the test of that name',
  'revokeToken 5XX': 'nothing makes the sandbox answer so',
  'uploadContent 201': 'the sandbox answers 200, as the platform is seen to do',
})
const { TokenRequest } = loadDescription('auth').document.components.schemas
// The lint asks every union for one.
const { discriminator } = TokenRequest as { discriminator: { mapping: object } }
const grants = new Coverage(Object.keys(discriminator.mapping))
report.covers('answers of OAuth 2.0 and of the file storage', met)
report.covers('grants', grants)

let sandbox: Sandbox
let prism: Prism
let app: Connection
let judge: ReturnType<typeof authJudge>
let seen = 0

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, plan: 'unlimited', inspectorLimit: 10_000 })
  prism = await startAuthProxy(sandbox.url)
  app = await sandbox.connection()
  judge = authJudge(sandbox.url, prism.url)
})

afterEach(() => {
  const fresh = judge.calls.slice(seen)
  seen = judge.calls.length
  expect(fresh.filter(({ violations }) => violations !== null)).toEqual([])
  for (const { outcome, grant } of fresh) {
    met.meet(outcome)
    if (grant !== null && !outcome.endsWith('XX')) grants.meet(grant)
  }
})

afterAll(async () => {
  report.sent(sandbox.exchanges().length)
  report.write()
  await prism.stop()
  await sandbox.stop()
})

const redirectUri = 'http://localhost:4999/signed-in'
const scopes = ['bot', 'bot.message']
const options = () => ({ ...app, authUrl: app.auth, scopes, fetch: judge.fetch })
const client = (auth: ConstructorParameters<typeof LineWorks>[0]['auth']) =>
  new LineWorks({ auth, baseUrl: app.api, fetch: judge.fetch, retry: false, storageHosts: ['127.0.0.1'] })

/** What the browser of a person does who allows the app everything: its form is the sandbox's own, and goes straight there. */
async function signIn(url: string): Promise<string> {
  const page = await judge.fetch(url, { method: 'GET', redirect: 'manual' })
  expect(page.headers.get('content-type')).toContain('text/html')
  const body = new URLSearchParams([
    ...new URL(url).searchParams,
    ['sandbox_user', hanako],
    ['sandbox_answer', 'allow'],
  ])
  const headers = { origin: sandbox.url }
  const answer = await fetch(`${sandbox.auth}/authorize`, { method: 'POST', redirect: 'manual', headers, body })
  return answer.headers.get('location') ?? ''
}

describe('tokens', () => {
  test('a service account gets one by a signed JWT, and gives it back', async () => {
    const auth = serviceAccount(options())
    await client(auth).listBots()
    const token = await auth.token(judge)
    await auth.revoke()
    await expect(client(token).listBots()).rejects.toMatchObject({ status: 401 })
  })

  test('a person signs in, the token is renewed, and both are given back', async () => {
    const auth = userAccount({ ...options(), redirectUri })
    const { url, state } = auth.authorizeUrl()
    await auth.exchange(await signIn(url), state)
    const first = await auth.token(judge)
    await client(auth).listBots()
    auth.refuse?.(first)
    const second = await auth.token(judge)
    expect(second).not.toBe(first)
    await client(auth).listBots()
    await auth.revoke()
    await expect(client(second).listBots()).rejects.toMatchObject({ status: 401 })
    await expect(auth.token(judge)).rejects.toThrow(LineWorksAuthError)
  })

  test('a wrong secret gets no token, and gives none back', async () => {
    const auth = serviceAccount({ ...options(), clientSecret: 'wrong' })
    await expect(auth.token(judge)).rejects.toMatchObject({ code: 'invalid_client' })
    const body = new URLSearchParams({ client_id: app.clientId, client_secret: 'wrong', token: 'x' })
    expect((await judge.fetch(`${app.auth}/revoke`, { method: 'POST', body })).status).toBe(401)
  })

  test('a server that fails is told by its status', async () => {
    sandbox.faults.add({ target: 'issueToken', effect: { type: 'status', status: 503 }, times: 1 })
    const form = { client_id: app.clientId, client_secret: app.clientSecret, refresh_token: 'x' }
    const body = new URLSearchParams({ grant_type: 'refresh_token', ...form })
    expect((await judge.fetch(`${app.auth}/token`, { method: 'POST', body })).status).toBe(503)
  })

  test('an app that is not known is shown a page and no redirect', async () => {
    const auth = userAccount({ ...options(), clientId: 'nobody', redirectUri })
    expect((await judge.fetch(auth.authorizeUrl().url, { method: 'GET' })).status).toBe(400)
  })

  // When this fails, Prism has learned to let redirects be: then the redirect can be judged here like the rest.
  test('authorize 302: Prism follows it by itself', async () => {
    const app302 = await startReceiver('')
    const { url } = userAccount({ ...options(), redirectUri: `${app302.url}/signed-in` }).authorizeUrl()
    const refused = url.replace('response_type=code', 'response_type=id_token')
    const straight = await fetch(refused, { redirect: 'manual' })
    expect(straight.status).toBe(302)
    expect(straight.headers.get('location')).toContain(`${app302.url}/signed-in?error=unsupported_response_type`)
    const judged = await fetch(refused.replace(sandbox.url, prism.url), { redirect: 'manual' })
    // What the receiver answers to whatever is not signed.
    expect(judged.status).toBe(401)
    await app302.stop()
  })
})

describe('content of files', () => {
  test('a text goes up and comes down again', async () => {
    const works = client(() => sandbox.token())
    const { botId } = await works.addBot(botSettings)
    const text = 'Floor 例 😀\n'
    const { fileId } = await works.uploadAttachment({ botId, fileName: '階.txt', file: new Blob([text]) })
    const download = await works.downloadAttachment({ botId, fileId })
    expect(new TextDecoder().decode(await download.bytes())).toBe(text)
  })

  test('neither goes without a token', async () => {
    const works = client(() => sandbox.token())
    const { botId } = await works.addBot(botSettings)
    const { uploadUrl } = await works.createAttachment({ botId, fileName: 'a.txt' })
    const headers = { authorization: 'Bearer nobody' }
    const body = new FormData()
    body.set('Filedata', new Blob(['text']), 'a.txt')
    expect((await judge.fetch(uploadUrl, { method: 'POST', headers, body })).status).toBe(401)
    expect((await judge.fetch(uploadUrl, { method: 'GET', headers })).status).toBe(401)
  })

  // When this fails, Prism has learned to leave bytes alone: then the pictures of the scenarios can go through it too.
  test('a picture does not survive Prism, which reads every body as UTF-8', async () => {
    const works = client(() => sandbox.token())
    const { botId } = await works.addBot(botSettings)
    const file = picture(20, 10)
    const { fileId } = await works.uploadAttachment({ botId, fileName: 'a.png', file })
    const straight = new LineWorks({ auth: sandbox.token(), baseUrl: app.api, storageHosts: ['127.0.0.1'] })
    const stored = await (await straight.downloadAttachment({ botId, fileId })).bytes()
    expect(stored).not.toEqual(new Uint8Array(await file.arrayBuffer()))
    expect(new TextDecoder().decode(stored)).toContain('\ufffd')
  })
})

test('every answer that the description declares was given, but for those with a reason', () => {
  expect(met.holes()).toEqual([])
})

test('every grant was taken', () => expect(grants.holes()).toEqual([]))
