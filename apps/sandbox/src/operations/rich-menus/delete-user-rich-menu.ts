import { notFound } from '../../errors/platform-error.ts'
import { requirePerson } from '../../rooms/access.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'

export const deleteUserRichMenu = operation({
  method: 'DELETE',
  path: '/bots/:botId/richmenus/users/:userId',
  scopes: ['bot.message', 'bot'],
  run: ({ params }, world) => {
    const { botId } = findBot(world, params)
    const { userId } = requirePerson(world, params.userId)
    if (!world.tenant.userRichMenus.delete(`${botId}/${userId}`)) {
      throw notFound(`The user ${params.userId} has no rich menu of their own.`)
    }
    world.announce({ kind: 'state' })
    return { status: 204 }
  },
})
