import { notFound } from '../../errors/platform-error.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { requireMenu } from './menus-of.ts'

export const getRichMenuImage = operation({
  method: 'GET',
  path: '/bots/:botId/richmenus/:richmenuId/image',
  scopes: ['bot.message', 'bot', 'bot.read'],
  run: ({ params }, world) => {
    const { botId } = findBot(world, params)
    const { image, richmenuId } = requireMenu(world, botId, params.richmenuId)
    if (image === undefined) throw notFound(`The rich menu ${richmenuId} has no image.`)
    return { status: 200, body: image }
  },
})
