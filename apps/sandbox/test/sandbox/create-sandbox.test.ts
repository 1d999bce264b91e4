import { createServer } from 'node:net'
import { verifySignature } from '@lineworks-bot/webhooks'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { startReceiver } from '../receiver.ts'
import { closing, open, client } from './open-sandbox.ts'

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

it('stops once, also by `await using`', async () => {
  const sandbox = await createSandbox({ port: 0 })
  await Promise.all([sandbox.stop(), sandbox.stop(), sandbox[Symbol.asyncDispose]()])
  expect(sandbox.stop()).toBe(sandbox.stop())
})
