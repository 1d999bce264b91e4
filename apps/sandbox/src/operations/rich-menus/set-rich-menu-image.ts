import { requests } from '@lineworks-bot/validators/operations'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { checkImage } from './check-image.ts'
import { requireMenu } from './menus-of.ts'

export const setRichMenuImage = operation({
  method: 'POST',
  path: '/bots/:botId/richmenus/:richmenuId/image',
  scopes: ['bot.message', 'bot'],
  body: requests.setRichMenuImage,
  run: ({ params, body: image }, world) => {
    const { botId } = findBot(world, params)
    const stored = requireMenu(world, botId, params.richmenuId)
    checkImage(world, stored, image.fileId, 'fileId')
    for (const [index, { fileId }] of (image.i18nFileIds ?? []).entries()) {
      checkImage(world, stored, fileId, `i18nFileIds.${index}.fileId`)
    }
    world.tenant.richMenus.set(`${botId}/${stored.richmenuId}`, { ...stored, image })
    world.announce({ kind: 'state' })
    return { status: 204 }
  },
})
