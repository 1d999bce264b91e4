import type { ReceivedContent } from '@lineworks-bot/types'
import type { ActResult, Target } from '../control/protocol.ts'
import { addMessage } from '../rooms/add-message.ts'
import { issuedTime, tellBots } from '../rooms/events.ts'
import type { StoredBot } from '../tenant/bots.ts'
import type { Person } from '../tenant/people.ts'
import type { Room, StoredMessage } from '../tenant/rooms.ts'
import type { World } from '../world.ts'
import { notAllowed } from './act-error.ts'
import { fileForBot, isFileContent, personFile } from './files-for-bots.ts'
import { botOf, roomOfTarget, usableBot } from './find.ts'
import { receivedContent } from './received-content.ts'

export function send(world: World, person: Person, to: Target, wanted: ReceivedContent): ActResult {
  const content = receivedContent(wanted)
  const file = isFileContent(content) ? personFile(world, content) : undefined
  // Before the room is opened: what is refused does nothing.
  if ('botId' in to) requireKind(usableBot(world, person, to.botId), content)
  const room = roomOfTarget(world, person, to)
  if (room.type === 'SINGLE_USER') for (const botId of room.bots) requireKind(botOf(world, botId), content)

  // The name is for the page: whether the platform tells it to bots is not known, so this one does not.
  const shown = content.type === 'file' && file !== undefined ? { ...content, fileName: file.fileName } : content
  const message = addMessage(world, room, { userId: person.userId }, shown)
  for (const botId of room.bots) {
    const told =
      file !== undefined && isFileContent(content)
        ? { ...content, fileId: fileForBot(world, file, botId).fileId }
        : content
    tell(world, room, person, message, told, botId)
  }
  return { channelId: room.channelId, sequence: message.sequence }
}

function tell(
  world: World,
  room: Room,
  person: Person,
  message: StoredMessage,
  content: ReceivedContent,
  botId: number,
): void {
  const { userId, domainId } = person
  // The room is named only where it has several people.
  const source = room.type === 'SINGLE_USER' ? { userId, domainId } : { userId, channelId: message.channelId, domainId }
  tellBots(world, room, { type: 'message', source, issuedTime: issuedTime(world), content }, [botId])
}

/** At the foot of a 1:1 room the kinds that the bot does not take are greyed out. What an action says is no input. */
function requireKind({ botId, settings }: StoredBot, content: ReceivedContent): void {
  if (content.type === 'text' && content.postback !== undefined) return
  const { callbackEvents = [] } = settings
  if (callbackEvents.includes(content.type)) return
  throw notAllowed(
    `In the 1:1 room with the bot ${botId} nothing of the kind ${content.type} can be sent: its callbackEvents ${
      callbackEvents.length === 0 ? 'name no kind' : `name only ${callbackEvents.join(', ')}`
    }.`,
  )
}
