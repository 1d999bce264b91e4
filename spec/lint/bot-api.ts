// What the official overview of the Bot API lists: https://developers.worksmobile.com/en/docs/bot-api

/** The operations of each area. An area is a tag and a folder of paths/. */
export const AREAS = {
  bots: ['addBot', 'listBots', 'getBot', 'updateBot', 'patchBot', 'deleteBot', 'reissueBotSecret'],
  domains: [
    'addBotDomain',
    'listBotDomains',
    'updateBotDomain',
    'patchBotDomain',
    'deleteBotDomain',
    'addBotUser',
    'listBotUsers',
    'deleteBotUser',
  ],
  channels: ['createChannel', 'getChannel', 'leaveChannel', 'listChannelMembers'],
  messages: ['sendUserMessage', 'sendChannelMessage'],
  attachments: ['createAttachment', 'getAttachment'],
  'persistent-menu': ['addPersistentMenu', 'getPersistentMenu', 'deletePersistentMenu'],
  'rich-menus': [
    'createRichMenu',
    'listRichMenus',
    'getRichMenu',
    'deleteRichMenu',
    'setRichMenuImage',
    'getRichMenuImage',
    'setUserRichMenu',
    'getUserRichMenu',
    'deleteUserRichMenu',
    'setDefaultRichMenu',
    'getDefaultRichMenu',
    'deleteDefaultRichMenu',
  ],
}

export const AREA_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(AREAS).flatMap(([area, ids]) => ids.map((id) => [id, area] as const)),
)
