import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LineWorks, serviceAccount } from '@lineworks-bot/client'
import { verifySignature } from '@lineworks-bot/webhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { ActError, createSandbox, exampleSeed, type CreateSandboxOptions, type Sandbox } from '../../src/index.ts'
import { startReceiver } from '../receiver.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function open(options?: CreateSandboxOptions): Promise<Sandbox> {
  const sandbox = await createSandbox(options)
  closing.push(() => sandbox.stop())
  return sandbox
}

function client(sandbox: Sandbox, options: { auth?: ConstructorParameters<typeof LineWorks>[0]['auth'] } = {}) {
  return new LineWorks({
    auth: () => sandbox.token(),
    baseUrl: sandbox.api,
    fetch: sandbox.fetch,
    retry: false,
    ...options,
  })
}

describe('without a port', () => {
  it('answers through fetch only', async () => {
    const sandbox = await open()
    expect(sandbox).toMatchObject({
      url: 'http://localhost',
      api: 'http://localhost/v1.0',
      auth: 'http://localhost/oauth2/v2.0',
      storage: 'http://localhost',
    })
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    expect(await client(sandbox).getBot({ botId })).toMatchObject({ botId, botName: 'Bot' })
    expect((await sandbox.fetch(new Request(`${sandbox.api}/bots`))).status).toBe(401)
    expect((await sandbox.fetch(new URL(`${sandbox.api}/bots`))).status).toBe(401)
  })

  it('heeds the signal of a call', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    sandbox.faults.add({ target: 'getBot', effect: { type: 'latency', ms: 60_000 } })
    const signal = AbortSignal.timeout(30)
    await expect(client(sandbox).getBot({ botId }, { signal })).rejects.toHaveProperty('name', 'TimeoutError')
  })
})

describe('behind a port', () => {
  it('listens on loopback and stops', async () => {
    const sandbox = await open({ port: 0 })
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${sandbox.url}/_sandbox/state`)).status).toBe(200)
    expect((await sandbox.fetch(`${sandbox.url}/_sandbox/state`)).status).toBe(200)
    await sandbox.stop()
    await expect(fetch(`${sandbox.url}/_sandbox/state`)).rejects.toThrow()
  })

  it('listens when asked to, on any port', async () => {
    expect((await open({ listen: true })).url).toMatch(/:\d+$/)
  })

  it('stops while a page follows the changes', async () => {
    const sandbox = await open({ port: 0 })
    const { body } = await fetch(`${sandbox.url}/_sandbox/changes`)
    const reader = body?.getReader()
    await reader?.read()
    await sandbox.stop()
    await expect(reader?.read().then(({ done }) => done)).resolves.toBe(true)
  })

  it('stops while a call waits', async () => {
    const sandbox = await open({ port: 0 })
    sandbox.faults.add({ target: 'listBots', effect: { type: 'latency', ms: 60_000 } })
    const headers = { authorization: `Bearer ${sandbox.token()}` }
    const answer = fetch(`${sandbox.api}/bots`, { headers }).catch(() => 'cut')
    await expect.poll(() => sandbox.exchanges()).toHaveLength(1)
    await sandbox.stop()
    expect(await answer).toBe('cut')
  }, 10_000)

  it('says that the port is taken', async () => {
    const other = createServer()
    closing.push(() => other.close())
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => {
        const address = other.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      }),
    )
    await expect(createSandbox({ port })).rejects.toHaveProperty('code', 'EADDRINUSE')
  })

  it('delivers to a bot on this machine by http, signed', async () => {
    const receiver = await startReceiver()
    closing.push(receiver.close)
    const sandbox = await open()
    const callbackUrl = `http://localhost:${receiver.port}/callback`
    const { secret } = sandbox.addBot({ botName: 'Bot', callbackUrl })
    await sandbox.as('hanako@example.com').send('Hello')
    await sandbox.idle()
    const [one] = receiver.received
    const signature = one?.headers['x-works-signature']
    expect(await verifySignature(one?.body ?? '', String(signature), secret)).toBe(true)
    expect(sandbox.callbacks()).toMatchObject([{ status: 200, url: callbackUrl }])
  })
})

describe('signing in', () => {
  it('works with the credentials of the connection', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    const { clientId, clientSecret, serviceAccountId, privateKey, auth, bots } = await sandbox.connection()
    const scopes = ['bot.read'] as const
    const account = serviceAccount({
      clientId,
      clientSecret,
      serviceAccountId,
      privateKey,
      scopes: [...scopes],
      authUrl: auth,
      fetch: sandbox.fetch,
    })
    expect(await client(sandbox, { auth: account }).getBot({ botId })).toMatchObject({ botName: 'Bot' })
    expect(bots).toEqual([{ botId, name: 'Bot', secret: expect.any(String) }])
    expect(await sandbox.connection()).toMatchObject({ privateKey })
  })

  it('has one key, however many ask for it at once', async () => {
    const sandbox = await open()
    const [one, other] = await Promise.all([sandbox.connection(), sandbox.connection()])
    expect(one.privateKey).toBe(other.privateKey)
  })

  it('is not needed with a token', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    const reader = client(sandbox, { auth: sandbox.token({ scopes: ['bot.read'] }) })
    expect(await reader.getBot({ botId })).toMatchObject({ botId })
    await expect(reader.deleteBot({ botId })).rejects.toMatchObject({ status: 403 })
    expect(sandbox.token({ userId: 'hanako@example.com' })).toEqual(expect.any(String))
    expect(() => sandbox.token({ userId: 'nobody' })).toThrow(ActError)
  })

  it('ends when the clock is moved', async () => {
    const sandbox = await open()
    const works = client(sandbox, { auth: sandbox.token() })
    await works.listBots()
    sandbox.clock.move(24 * 60 * 60 * 1000)
    await expect(works.listBots()).rejects.toMatchObject({ status: 401 })
  })

  it('takes credentials of the seed', async () => {
    const app = {
      clientId: 'me',
      clientSecret: 's3cret',
      accessTokenSeconds: 3600,
      refreshTokenRotation: true,
    } as const
    const sandbox = await open({ seed: { ...exampleSeed, app } })
    expect(await sandbox.connection()).toMatchObject({ clientId: 'me', clientSecret: 's3cret' })
    const works = client(sandbox, { auth: sandbox.token() })
    sandbox.clock.move(3_600_000)
    await expect(works.listBots()).rejects.toMatchObject({ status: 401 })
  })
})

describe('a seed', () => {
  it('is all that there is', async () => {
    const sandbox = await open({ seed: {} })
    expect(sandbox.state()).toMatchObject({ domains: [], people: [], bots: [] })
    expect(sandbox.token()).toEqual(expect.any(String))
  })

  it('brings bots, with the settings that are asked for', async () => {
    const bots = [
      { botName: 'First', secret: 'one', channelEvents: ['begin' as const], domains: [10000002] },
      { botName: 'Second', botId: 2000009, enableCallback: false },
    ]
    const sandbox = await open({ seed: { ...exampleSeed, bots } })
    expect((await sandbox.connection()).bots).toMatchObject([{ botId: 2000001, secret: 'one' }, { botId: 2000009 }])
    expect(sandbox.state().bots).toMatchObject([
      { domains: [10000002], settings: { channelEvents: ['begin'], enableCallback: true } },
      { domains: [10000001, 10000002], settings: { enableCallback: false } },
    ])
    const pages = []
    for await (const bot of client(sandbox).listBots()) pages.push(bot.botName)
    expect(pages).toEqual(['First', 'Second'])
  })

  it.each([
    [{ botName: 'x'.repeat(101) }, 'botName'],
    [{ botName: 'Bot', callbackUrl: 'http://bot.example.com/' }, 'callbackUrl'],
    [{ botName: 'Bot', domains: [7] }, 'There is no domain 7.'],
    [{ botName: 'Bot', secret: '' }, 'secret must not be empty'],
  ])('refuses a bot that the API would refuse: %j', async (bot, message) => {
    await expect(createSandbox({ seed: { ...exampleSeed, bots: [bot] } })).rejects.toThrow(message)
    const sandbox = await open()
    expect(() => sandbox.addBot(bot)).toThrow(RangeError)
    expect(sandbox.state().bots).toEqual([])
  })

  it('refuses the same bot twice', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    expect(() => sandbox.addBot({ botName: 'Bot', botId })).toThrow(`There is a bot ${botId} already.`)
  })
})

describe('reset', () => {
  it('brings the seed back and leaves the app and its tokens', async () => {
    const bots = [{ botName: 'Bot', enableCallback: false }]
    const sandbox = await open({ seed: { ...exampleSeed, bots } })
    const works = client(sandbox, { auth: sandbox.token() })
    const before = await sandbox.connection()
    const hanako = sandbox.as('hanako@example.com')
    const { channelId } = await hanako.send('Hello')
    sandbox.addBot({ botName: 'Other' })
    sandbox.faults.add({ target: 'callback', effect: { type: 'lost' } })
    sandbox.clock.move(5000)
    await works.patchBot({ botId: 2000001, botName: 'Renamed' })
    sandbox.reset()
    expect(await sandbox.connection()).toEqual(before)
    expect(sandbox.state()).toMatchObject({ bots: [{ name: 'Bot' }], rooms: [], faults: [], clockOffsetMs: 0 })
    expect(sandbox.messages({ channelId })).toEqual([])
    expect(sandbox.exchanges()).toEqual([])
    expect(await works.getBot({ botId: 2000001 })).toMatchObject({ botName: 'Bot' })
    expect(sandbox.as('hanako@example.com')).toBe(hanako)
    expect((await hanako.send('Hello again')).channelId).not.toBe(channelId)
  })
})

it('a reset begins every minute of a rate limit anew', async () => {
  const sandbox = await open({ plan: 'free' })
  const works = client(sandbox, { auth: sandbox.token() })
  const remaining = async () => (await works.listBots().withResponse()).rateLimit.remaining
  expect([await remaining(), await remaining()]).toEqual([59, 58])
  sandbox.reset()
  expect(await remaining()).toBe(59)
})

describe('a data file', () => {
  it('keeps the tenant, its app and its key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
    closing.push(() => rmSync(folder, { recursive: true }))
    const data = join(folder, 'tenant.db')
    const first = await createSandbox({ data, seed: { ...exampleSeed, bots: [{ botName: 'Bot' }] } })
    const connection = await first.connection()
    const token = first.token()
    const { channelId } = await first.as('hanako@example.com').send('Hello')
    const file = { fileName: 'a.txt', content: new TextEncoder().encode('text') }
    await first.as('hanako@example.com').sendFile(file)
    await first.stop()

    const second = await open({ data, seed: { ...exampleSeed, bots: [{ botName: 'Bot' }] } })
    expect(await second.connection()).toEqual(connection)
    expect(second.messages({ channelId })).toMatchObject([
      {},
      { content: { text: 'Hello' } },
      { content: { type: 'file' } },
    ])
    const content = second.messages({ channelId }).at(-1)?.content
    if (content?.type !== 'file' || content.fileId === undefined) throw new Error('no file came')
    const works = client(second, { auth: token })
    const download = await works.downloadAttachment({ botId: 2000001, fileId: content.fileId })
    expect(new TextDecoder().decode(await download.bytes())).toBe('text')
    second.reset()
    expect(await second.connection()).toEqual(connection)
    expect(second.messages({ channelId })).toEqual([])
    await expect(works.downloadAttachment({ botId: 2000001, fileId: content.fileId })).rejects.toThrow()
  })
})

it('stops once, also by `await using`', async () => {
  const sandbox = await createSandbox({ port: 0 })
  await Promise.all([sandbox.stop(), sandbox.stop(), sandbox[Symbol.asyncDispose]()])
  expect(sandbox.stop()).toBe(sandbox.stop())
})
