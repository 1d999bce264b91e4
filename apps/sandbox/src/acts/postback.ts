import type { Act, ActResult } from '../control/protocol.ts'
import { addMessage, addNotice } from '../rooms/add-message.ts'
import { issuedTime, tellBots } from '../rooms/events.ts'
import type { Person } from '../tenant/people.ts'
import type { World } from '../world.ts'
import { impossible } from './act-error.ts'
import { roomOfTarget } from './find.ts'

/** The data goes to the bot whose action was tapped. What `displayText` shows is no message of its own to a bot. */
export function postback(
  world: World,
  person: Person,
  { to, data, displayText, botId }: Extract<Act, { act: 'postback' }>,
): ActResult {
  const room = roomOfTarget(world, person, to)
  const bots = botId === undefined || 'botId' in to ? room.bots : [botId]
  for (const bot of bots) if (!room.bots.includes(bot)) throw impossible(`The bot ${bot} is not in the room.`)
  const from = { userId: person.userId }
  const shown = displayText ? addMessage(world, room, from, { type: 'text', text: displayText }) : undefined
  addNotice(world, room, from, 'postback', [data])
  const event = {
    type: 'postback' as const,
    // The page of this event lists the room among what is always there: it is named in a 1:1 room, too.
    source: { userId: person.userId, channelId: room.channelId, domainId: person.domainId },
    issuedTime: issuedTime(world),
    data,
  }
  tellBots(world, room, event, bots)
  return { channelId: room.channelId, ...(shown === undefined ? {} : { sequence: shown.sequence }) }
}
