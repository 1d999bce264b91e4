import { serviceAccount } from '@lineworks-bot/client'
import { describe, expect, it } from 'vitest'
import { ActError, exampleSeed } from '../../src/index.ts'
import { open, client } from './open-sandbox.ts'

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
