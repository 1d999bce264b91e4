import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSandbox, exampleSeed } from '../../src/index.ts'
import { closing, open, client } from './open-sandbox.ts'

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
