import { LineWorks } from '@lineworks-bot/client'
import { expect, test } from 'vitest'
import { judgedClient } from '../judged.ts'
import { botSettings, newBot, type Context } from './context.ts'

/** Each status that the description declares, met for a reason. `apiUrl` is Prism's. */
export function errors(context: () => Context, apiUrl: () => string): void {
  test('400 names the property', async () => {
    const { sandbox } = context()
    const works = new LineWorks({ auth: await sandbox.token(), baseUrl: sandbox.api })
    await expect(works.addBot({ ...botSettings, botName: 'x'.repeat(101) })).rejects.toMatchObject({
      status: 400,
      description: expect.stringContaining('botName') as string,
    })
  })

  test('401 for a token that was never given out', async () => {
    const { works, calls } = judgedClient({ auth: 'nobody', baseUrl: apiUrl() })
    const failed = works.listBots()
    await expect(failed).rejects.toMatchObject({
      status: 401,
      code: 'UNAUTHORIZED',
      wwwAuthenticate: expect.stringContaining('Bearer') as string,
    })
    expect(calls.map(({ violations }) => violations)).toEqual([null])
  })

  test('403 for a token of too few scopes', async () => {
    const { sandbox } = context()
    const token = await sandbox.token({ scopes: ['bot.read'] })
    const { works, calls } = judgedClient({ auth: token, baseUrl: apiUrl() })
    expect((await works.listBots()).bots).toBeDefined()
    await expect(works.addBot(botSettings)).rejects.toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(calls.map(({ violations }) => violations)).toEqual([null, null])
  })

  test.each([429, 500, 503] as const)('%i by a fault asked for', async (status) => {
    const { works, sandbox } = context()
    const botId = await newBot(context())
    sandbox.faults.add({ target: 'getBot', effect: { type: 'status', status }, times: 1 })
    await expect(works.getBot({ botId })).rejects.toMatchObject({ status })
    expect(await works.getBot({ botId })).toMatchObject({ botId })
  })
}
