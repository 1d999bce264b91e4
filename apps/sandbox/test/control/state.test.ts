import type { PersistentMenuAction } from '@lineworks-bot/types'
import { describe, expect, it } from 'vitest'
import type { SandboxState } from '../../src/control/protocol.ts'
import { hanako, alice, open, call, client, png } from './control-client.ts'

describe('state', () => {
  it('shows the tenant as a person sees it', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({
      botName: 'Weather',
      i18nBotNames: [{ language: 'ja_JP', botName: '天気' }],
      domains: [10000001],
    })
    sandbox.addBot({ botName: 'Elsewhere', domains: [10000002] })
    await sandbox.as(hanako).open(botId)
    const { body: state } = await call<SandboxState>(sandbox, `state?as=${hanako}`)
    expect(state).toMatchObject({
      plan: 'standard',
      clockOffsetMs: 0,
      externalImages: false,
      domains: [{ domainId: 10000001 }, { domainId: 10000002 }],
      bots: [{ botId, name: '天気', description: 'Weather', domains: [10000001], usable: true }, { usable: false }],
      rooms: [{ type: 'SINGLE_USER', title: '天気', members: [hanako], lastMessage: { content: { notice: 'began' } } }],
      faults: [],
    })
    expect(state.people).toHaveLength(5)
    const asMeiling = await call<SandboxState>(sandbox, 'state?as=meiling@logistics.example.com')
    expect(asMeiling.body).toMatchObject({ bots: [{ name: 'Weather', usable: false }, { usable: true }], rooms: [] })
    expect((await call<SandboxState>(sandbox, 'state')).body.rooms).toHaveLength(1)
  })

  it('shows menus in the language of the person, the own rich menu before the default one', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Menus' })
    const works = client(sandbox)
    const action: PersistentMenuAction = {
      type: 'message',
      label: 'Help',
      i18nLabels: [{ language: 'ja_JP', label: 'ヘルプ' }],
    }
    await works.addPersistentMenu({ botId, content: { actions: [action] } })
    const seen = async (as: string) => (await call<SandboxState>(sandbox, `state?as=${as}`)).body.bots[0]
    expect(await seen(hanako)).toMatchObject({ persistentMenu: [{ type: 'message', label: 'ヘルプ' }] })
    expect((await seen(alice))?.persistentMenu).toEqual([{ type: 'message', label: 'Help' }])

    const size = { width: 2500, height: 843 } as const
    const areas = [
      { bounds: { x: 0, y: 0, width: 2500, height: 843 }, action: { type: 'copy', copyText: 'x' } as const },
    ]
    const { richmenuId: first } = await works.createRichMenu({ botId, richmenuName: 'First', size, areas })
    const { richmenuId: second } = await works.createRichMenu({ botId, richmenuName: 'Second', size, areas })
    expect(await seen(hanako)).not.toHaveProperty('persistentMenu')
    expect(await seen(hanako)).not.toHaveProperty('richMenu')
    for (const richmenuId of [first, second]) {
      const file = new Blob([png(2500, 843)], { type: 'image/png' })
      const { fileId } = await works.uploadAttachment({ botId, fileName: 'menu.png', file })
      await works.setRichMenuImage({ botId, richmenuId, fileId })
    }
    await works.setDefaultRichMenu({ botId, richmenuId: first })
    await works.setUserRichMenu({ botId, richmenuId: second, userId: hanako })
    expect(await seen(hanako)).toMatchObject({
      richMenu: { richmenuId: second, size, areas, imageFileId: expect.any(String) },
    })
    expect(await seen(alice)).toMatchObject({ richMenu: { richmenuId: first } })
  })

  it('knows nobody of another name', async () => {
    const sandbox = await open()
    expect(await call(sandbox, 'state?as=nobody')).toEqual({
      status: 404,
      body: { message: 'There is no person nobody.' },
    })
  })
})
