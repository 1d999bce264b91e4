import type { Collection } from '../../store/collection.ts'
import type { World } from '../../world.ts'

/** Drops the bot and all that is the bot's own: what it may do where, its menus and its files. */
export function forgetBot({ tenant, blobs }: World, botId: number): void {
  tenant.bots.delete(String(botId))
  drop(tenant.botDomains, botId, (entry) => `${botId}/${entry.domainId}`)
  drop(tenant.botUsers, botId, (entry) => `${botId}/${entry.domainId}/${entry.userId}`)
  drop(tenant.persistentMenus, botId, () => String(botId))
  drop(tenant.richMenus, botId, (entry) => `${botId}/${entry.richmenuId}`)
  drop(tenant.userRichMenus, botId, (entry) => `${botId}/${entry.userId}`)
  for (const fileId of drop(tenant.files, botId, (entry) => entry.fileId)) blobs.delete(fileId)
}

/** The keys that are gone. */
function drop<T extends { readonly botId: number }>(
  collection: Collection<T>,
  botId: number,
  keyOf: (entry: T) => string,
): readonly string[] {
  const keys = [...collection.values()].filter((entry) => entry.botId === botId).map(keyOf)
  for (const key of keys) collection.delete(key)
  return keys
}
