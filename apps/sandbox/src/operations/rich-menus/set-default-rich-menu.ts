import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { setDefault } from './default-menu.ts'
import { requireMenu } from './menus-of.ts'

export const setDefaultRichMenu = operation({
  method: 'POST',
  path: '/bots/:botId/richmenus/:richmenuId/set-default',
  scopes: ['bot.message', 'bot'],
  run: ({ params }, world) => {
    const bot = findBot(world, params)
    const { botId, richmenuId } = requireMenu(world, bot.botId, params.richmenuId)
    setDefault(world, bot, richmenuId)
    world.announce({ kind: 'state' })
    return { status: 201, body: { botId, defaultRichmenuId: richmenuId } }
  },
})
