import { expect, test } from 'vitest'
import { alice, hanako, lastMessage, newBot, type Context } from './context.ts'

export function channels(context: () => Context): void {
  test('a room is made, read, written to and left', async () => {
    const { works } = context()
    const botId = await newBot(context(), { enableGroupJoin: true })
    const { channelId, title } = await works.createChannel({ botId, members: [hanako, alice], title: 'Lunch' })
    expect(title).toBe('Lunch')
    expect(await works.getChannel({ botId, channelId })).toMatchObject({
      channelId,
      channelType: { type: 'MULTI_USERS' },
    })
    const members: unknown[] = []
    for await (const member of works.listChannelMembers({ botId, channelId, count: 1 })) members.push(member)
    expect(members).toEqual([hanako, alice])

    await works.sendChannelMessage({ botId, channelId, content: { type: 'text', text: 'Noon?' } })
    expect(lastMessage(context(), { channelId }, alice)).toMatchObject({ text: 'Noon?' })

    await works.leaveChannel({ botId, channelId })
    await expect(
      works.sendChannelMessage({ botId, channelId, content: { type: 'text', text: 'Noon?' } }),
    ).rejects.toMatchObject({ status: 403, description: 'Access is denied for the room.' })
  })
}
