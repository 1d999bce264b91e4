import type { Person } from '../tenant/people.ts'
import type { StoredBot } from '../tenant/bots.ts'
import type { StoredRichMenu } from '../tenant/menus.ts'
import { localize } from '../localize/localize.ts'
import { mayUse } from '../rooms/access.ts'
import type { World } from '../world.ts'
import type { BotView, RichMenuView } from './protocol.ts'

/** A bot as a person sees it; as nobody in particular, in the base language and usable. */
export function botView(world: World, bot: StoredBot, person: Person | undefined): BotView {
  const { botId, settings } = bot
  const seen = person === undefined ? settings : localize(settings, person.language)
  const persistentMenu = world.tenant.persistentMenus.get(String(botId))?.menu.content
  const richMenu = richMenuOf(world, bot, person)
  return {
    botId,
    settings,
    name: seen.botName,
    description: seen.description,
    domains: domainsOf(world, botId),
    usable: person === undefined || mayUse(world, bot, person),
    ...(persistentMenu !== undefined && {
      persistentMenu: person === undefined ? persistentMenu.actions : localize(persistentMenu, person.language).actions,
    }),
    ...(richMenu !== undefined && { richMenu: richMenuView(richMenu, person) }),
  }
}

function domainsOf(world: World, botId: number): readonly number[] {
  const domains = []
  for (const entry of world.tenant.botDomains.values()) if (entry.botId === botId) domains.push(entry.domainId)
  return domains
}

/** The person's own, else the default one. */
function richMenuOf(
  world: World,
  { botId, settings }: StoredBot,
  person: Person | undefined,
): StoredRichMenu | undefined {
  const { richMenus, userRichMenus } = world.tenant
  const own = person === undefined ? undefined : userRichMenus.get(`${botId}/${person.userId}`)?.richmenuId
  const richmenuId = own ?? settings.defaultRichmenuId
  return richmenuId === undefined ? undefined : richMenus.get(`${botId}/${richmenuId}`)
}

function richMenuView({ richmenuId, menu, image }: StoredRichMenu, person: Person | undefined): RichMenuView {
  const { size, areas } = person === undefined ? menu : localize(menu, person.language)
  const seen = image === undefined || person === undefined ? image : localize(image, person.language)
  return { richmenuId, size, areas, ...(seen !== undefined && { imageFileId: seen.fileId }) }
}
