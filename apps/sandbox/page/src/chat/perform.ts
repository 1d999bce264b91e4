import type { ReceivedContent } from '@lineworks-bot/types'
import type { Act, ActResult } from '../../../src/control/protocol.ts'
import { attempt } from '../app/attempt.ts'
import { person } from '../app/tenant.ts'
import { control } from '../control/control.ts'
import { currentRoom, place } from './place.ts'

/** Does something as the chosen person. Undefined when it was refused, which the page has then said. */
export function perform(act: Act): Promise<ActResult | undefined> {
  const who = person.peek()
  return who === undefined ? Promise.resolve(undefined) : attempt(() => control.act(who.userId, act))
}

/** Where messages go: the room that is shown, or the 1:1 room that is yet to be opened. */
function target() {
  const room = currentRoom.peek()
  return room === undefined ? place.peek() : { channelId: room.channelId }
}

export async function say(content: ReceivedContent): Promise<boolean> {
  const to = target()
  return to !== undefined && (await perform({ act: 'send', to, content })) !== undefined
}

/** Of several bots in a room only the one whose action it is gets the data. */
export async function sendPostback(data: string, displayText?: string, botId?: number): Promise<void> {
  const to = target()
  if (to === undefined) return
  const shown = displayText === undefined ? {} : { displayText }
  await perform({ act: 'postback', to, data, ...shown, ...(botId === undefined ? {} : { botId }) })
}
