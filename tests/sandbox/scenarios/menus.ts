import type { CreateRichMenuRequest, PersistentMenu } from '@lineworks-bot/types'
import { expect, test } from 'vitest'
import { alice, hanako, newBot, type Context } from './context.ts'
import { picture } from './picture.ts'

const size = { width: 2500, height: 843 } as const
const menu: CreateRichMenuRequest = {
  richmenuName: 'Menu',
  size,
  areas: [
    {
      bounds: { x: 0, y: 0, width: 2500, height: 843 },
      action: { type: 'postback', label: 'Stock', data: 'menu=stock' },
    },
  ],
}
const persistentMenu: PersistentMenu = {
  content: { actions: [{ type: 'message', label: 'Start over', postback: 'menu:start' }] },
}

export function menus(context: () => Context): void {
  test('a persistent menu is set, read and deleted', async () => {
    const { works } = context()
    const botId = await newBot(context())
    await works.addPersistentMenu({ botId, ...persistentMenu })
    expect(await works.getPersistentMenu({ botId })).toEqual(persistentMenu)
    await works.deletePersistentMenu({ botId })
    await expect(works.getPersistentMenu({ botId })).rejects.toMatchObject({ status: 404 })
  })

  test('a rich menu gets its image and is shown to all or to one', async () => {
    const { works } = context()
    const botId = await newBot(context())
    const { richmenuId } = await works.createRichMenu({ botId, ...menu })
    expect(await works.getRichMenu({ botId, richmenuId })).toMatchObject(menu)
    const { fileId } = await works.uploadAttachment({
      botId,
      fileName: 'menu.png',
      file: picture(size.width, size.height),
    })
    await works.setRichMenuImage({ botId, richmenuId, fileId })
    expect(await works.getRichMenuImage({ botId, richmenuId })).toMatchObject({ fileId })

    await works.setDefaultRichMenu({ botId, richmenuId })
    expect(await works.getDefaultRichMenu({ botId })).toMatchObject({ defaultRichmenuId: richmenuId })
    await works.setUserRichMenu({ botId, richmenuId, userId: hanako })
    expect(await works.getUserRichMenu({ botId, userId: hanako })).toMatchObject({ richmenuId })
    await expect(works.getUserRichMenu({ botId, userId: alice })).rejects.toMatchObject({ status: 404 })

    await works.deleteUserRichMenu({ botId, userId: hanako })
    await works.deleteDefaultRichMenu({ botId })
    await expect(works.getDefaultRichMenu({ botId })).rejects.toMatchObject({ status: 404 })
    await works.deleteRichMenu({ botId, richmenuId })
    const left: unknown[] = []
    for await (const richMenu of works.listRichMenus({ botId })) left.push(richMenu)
    expect(left).toEqual([])
  })

  test('the two kinds of menu exclude each other', async () => {
    const { works } = context()
    const botId = await newBot(context())
    await works.addPersistentMenu({ botId, ...persistentMenu })
    await works.createRichMenu({ botId, ...menu })
    await expect(works.getPersistentMenu({ botId })).rejects.toMatchObject({ status: 404 })
    await expect(works.addPersistentMenu({ botId, ...persistentMenu })).rejects.toMatchObject({ status: 403 })
  })
}
