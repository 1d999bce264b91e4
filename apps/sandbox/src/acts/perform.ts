import type { Act, ActResult } from '../control/protocol.ts'
import { openDirectRoom } from '../rooms/direct-room.ts'
import type { World } from '../world.ts'
import { personOf, usableBot } from './find.ts'
import { postback } from './postback.ts'
import { createRoom, invite, leave, remove } from './room-acts.ts'
import { send } from './send.ts'

/**
 * What a person does, all in one go, with the callbacks that come of it.
 *
 * @throws ActError when the person cannot do this; then nothing was done.
 */
export function perform(world: World, userId: string, act: Act): ActResult {
  const person = personOf(world, userId)
  switch (act.act) {
    case 'send':
      return send(world, person, act.to, act.content)
    case 'postback':
      return postback(world, person, act)
    case 'open':
      return { channelId: openDirectRoom(world, usableBot(world, person, act.botId), person).channelId }
    case 'createRoom':
      return createRoom(world, person, act)
    case 'invite':
      return invite(world, person, act)
    case 'remove':
      return remove(world, person, act)
    case 'leave':
      return leave(world, person, act)
  }
}
