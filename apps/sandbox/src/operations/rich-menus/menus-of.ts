import { notFound } from '../../errors/platform-error.ts'
import type { StoredRichMenu } from '../../tenant/menus.ts'
import type { World } from '../../world.ts'

/** In the order in which they were created. */
export function menusOf(world: World, botId: number): StoredRichMenu[] {
  return [...world.tenant.richMenus.values()].filter((menu) => menu.botId === botId)
}

export function requireMenu(world: World, botId: number, richmenuId: string): StoredRichMenu {
  const stored = world.tenant.richMenus.get(`${botId}/${richmenuId}`)
  if (stored === undefined) throw notFound(`The bot has no rich menu ${richmenuId}.`)
  return stored
}
