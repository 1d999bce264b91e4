import type { operations } from '@lineworks-bot/types'

/** Every operation, so that one can be chosen. The compiler finds one that is missing or too many. */
const areas = {
  addBot: 'Bots',
  listBots: 'Bots',
  getBot: 'Bots',
  updateBot: 'Bots',
  patchBot: 'Bots',
  deleteBot: 'Bots',
  reissueBotSecret: 'Bots',
  addBotDomain: 'Domains',
  listBotDomains: 'Domains',
  updateBotDomain: 'Domains',
  patchBotDomain: 'Domains',
  deleteBotDomain: 'Domains',
  addBotUser: 'Domains',
  listBotUsers: 'Domains',
  deleteBotUser: 'Domains',
  createChannel: 'Channels',
  getChannel: 'Channels',
  leaveChannel: 'Channels',
  listChannelMembers: 'Channels',
  sendUserMessage: 'Messages',
  sendChannelMessage: 'Messages',
  createAttachment: 'Attachments',
  getAttachment: 'Attachments',
  addPersistentMenu: 'Persistent menu',
  getPersistentMenu: 'Persistent menu',
  deletePersistentMenu: 'Persistent menu',
  createRichMenu: 'Rich menus',
  listRichMenus: 'Rich menus',
  getRichMenu: 'Rich menus',
  deleteRichMenu: 'Rich menus',
  setRichMenuImage: 'Rich menus',
  getRichMenuImage: 'Rich menus',
  setUserRichMenu: 'Rich menus',
  getUserRichMenu: 'Rich menus',
  deleteUserRichMenu: 'Rich menus',
  setDefaultRichMenu: 'Rich menus',
  getDefaultRichMenu: 'Rich menus',
  deleteDefaultRichMenu: 'Rich menus',
} satisfies Record<Exclude<keyof operations, `on${string}`>, string>

/** Operation IDs by area, both in the order of the description. */
export const operationsByArea = new Map<string, string[]>()
for (const [operationId, area] of Object.entries(areas)) {
  operationsByArea.set(area, [...(operationsByArea.get(area) ?? []), operationId])
}
