import { expect, test } from 'vitest'
import { botSettings, newBot, type Context } from './context.ts'

export function bots(context: () => Context): void {
  test('a bot is added, read, listed, replaced, changed and deleted', async () => {
    const { works } = context()
    const added = await works.addBot({
      ...botSettings,
      botName: 'Two\nlines',
      enableGroupJoin: true,
      callbackUrl: 'https://bot.example.com/callback',
    })
    const { botId } = added
    expect(added).toMatchObject({ botName: 'Two lines', enableCallback: false, enableGroupJoin: true })
    expect(await works.getBot({ botId })).toEqual(added)

    const page = await works.listBots({ count: 100 })
    expect(page.bots).toContainEqual({ botId, botName: 'Two lines', photoUrl: botSettings.photoUrl })

    const patched = await works.patchBot({ botId, description: 'Anew' })
    expect(patched).toMatchObject({ description: 'Anew', enableGroupJoin: true })
    const replaced = await works.updateBot({ botId, ...botSettings })
    expect(replaced).toMatchObject({ description: botSettings.description, enableGroupJoin: false })

    await works.deleteBot({ botId })
    await expect(works.getBot({ botId })).rejects.toMatchObject({ status: 404 })
  })

  test('a list is read page by page to its end', async () => {
    const { works } = context()
    const added = await Promise.all(
      [1, 2, 3].map((number) => works.addBot({ ...botSettings, botName: `Page ${number}` })),
    )
    const listed: number[] = []
    for await (const bot of works.listBots({ count: 2 })) listed.push(bot.botId)
    expect(listed).toEqual([...new Set(listed)])
    expect(listed).toEqual(expect.arrayContaining(added.map(({ botId }) => botId)))
    for (const { botId } of added) await works.deleteBot({ botId })
  })

  test('a reissued secret is another one', async () => {
    const { works } = context()
    const botId = await newBot(context())
    const first = await works.reissueBotSecret({ botId })
    const second = await works.reissueBotSecret({ botId })
    expect(second.secret).not.toBe(first.secret)
  })
}
