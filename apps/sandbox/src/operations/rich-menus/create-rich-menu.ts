import type { CreateRichMenuRequest } from '@lineworks-bot/types'
import { requests } from '@lineworks-bot/validators/operations'
import { limitExceeded, outOfRange } from '../../errors/platform-error.ts'
import { nextNumber } from '../../tenant/tenant.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { menusOf } from './menus-of.ts'
import { richMenuView } from './rich-menu-view.ts'

const mostMenus = 1000

export const createRichMenu = operation({
  method: 'POST',
  path: '/bots/:botId/richmenus',
  scopes: ['bot.message', 'bot'],
  body: requests.createRichMenu,
  run: ({ params, body: menu }, world) => {
    const { botId } = findBot(world, params)
    checkAreas(menu)
    if (menusOf(world, botId).length >= mostMenus) throw limitExceeded(`A bot has at most ${mostMenus} rich menus.`)
    const stored = { botId, richmenuId: String(nextNumber(world.tenant, 'richmenu', 40001)), menu }
    world.tenant.richMenus.set(`${botId}/${stored.richmenuId}`, stored)
    // The two kinds of menus exclude each other, and this is the one that wins.
    world.tenant.persistentMenus.delete(String(botId))
    world.announce({ kind: 'state' })
    return { status: 201, body: richMenuView(stored) }
  },
})

function checkAreas({ areas, size }: CreateRichMenuRequest): void {
  for (const [index, { bounds }] of areas.entries()) {
    if (bounds.x + bounds.width > size.width || bounds.y + bounds.height > size.height) {
      throw outOfRange(`areas.${index}.bounds must be inside the menu of ${size.width} x ${size.height} pixels`)
    }
  }
}
