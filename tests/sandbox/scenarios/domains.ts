import { expect, test } from 'vitest'
import { alice, botSettings, domainId, hanako, newBot, otherDomainId, type Context } from './context.ts'

export function domains(context: () => Context): void {
  test('a bot is added to a domain, found there, changed and taken away', async () => {
    const { works } = context()
    const { botId } = await works.addBot(botSettings)
    expect(await works.addBotDomain({ botId, domainId, visible: true })).toEqual({
      domainId,
      visible: true,
      allowToSelectedMember: false,
    })
    expect(await works.patchBotDomain({ botId, domainId, allowToSelectedMember: true })).toMatchObject({
      visible: true,
      allowToSelectedMember: true,
    })
    expect(await works.updateBotDomain({ botId, domainId, allowToSelectedMember: true })).toMatchObject({
      visible: false,
    })
    const listed: unknown[] = []
    for await (const domain of works.listBotDomains({ botId })) listed.push(domain.domainId)
    expect(listed).toEqual([domainId])
    await works.deleteBotDomain({ botId, domainId })
    expect((await works.listBotDomains({ botId })).domains).toEqual([])
  })

  test('only the chosen users of a domain can be written to', async () => {
    const { works } = context()
    const botId = await newBot(context())
    await works.patchBotDomain({ botId, domainId, allowToSelectedMember: true })
    await works.addBotUser({ botId, domainId, userId: hanako })
    expect((await works.listBotUsers({ botId, domainId })).members).toEqual([hanako])

    const content = { type: 'text', text: 'Hello' } as const
    await works.sendUserMessage({ botId, userId: hanako, content })
    await expect(works.sendUserMessage({ botId, userId: alice, content })).rejects.toMatchObject({ status: 403 })
    await works.deleteBotUser({ botId, domainId, userId: hanako })
    await expect(works.sendUserMessage({ botId, userId: hanako, content })).rejects.toMatchObject({
      status: 403,
      code: 'ACCESS_DENIED',
    })
  })

  test('allowDomains keeps a bot out of other domains', async () => {
    const { works } = context()
    const { botId } = await works.addBot({ ...botSettings, allowDomains: [domainId] })
    await works.addBotDomain({ botId, domainId })
    await expect(works.addBotDomain({ botId, domainId: otherDomainId })).rejects.toMatchObject({ status: 403 })
    await works.patchBot({ botId, allowDomains: [otherDomainId] })
    expect((await works.listBotDomains({ botId })).domains).toEqual([])
  })
}
