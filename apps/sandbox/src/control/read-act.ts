import { receivedContent } from '../acts/received-content.ts'
import { membersOf, text, texts, whole, wholes, wrong, type Members } from './members.ts'
import type { Act, Target } from './protocol.ts'

/** An act that came from outside; what does not belong to it is left out. */
export function readAct(value: unknown): Act {
  const members = membersOf(value)
  switch (members['act']) {
    case 'send':
      return { act: 'send', to: readTarget(members), content: receivedContent(members['content']) }
    case 'postback':
      return {
        act: 'postback',
        to: readTarget(members),
        data: text(members, 'data'),
        ...(members['displayText'] !== undefined && { displayText: text(members, 'displayText') }),
        ...(members['botId'] !== undefined && { botId: whole(members, 'botId') }),
      }
    case 'open':
      return { act: 'open', botId: whole(members, 'botId') }
    case 'createRoom':
      return {
        act: 'createRoom',
        members: texts(members, 'members'),
        bots: wholes(members, 'bots'),
        ...(members['title'] !== undefined && { title: text(members, 'title') }),
      }
    case 'invite':
    case 'remove':
      return {
        act: members['act'],
        channelId: text(members, 'channelId'),
        members: texts(members, 'members'),
        bots: wholes(members, 'bots'),
      }
    case 'leave':
      return { act: 'leave', channelId: text(members, 'channelId') }
    default:
      throw wrong('act must be one of send, postback, open, createRoom, invite, remove, leave')
  }
}

function readTarget(members: Members): Target {
  const to = membersOf(members['to'], 'to')
  if ((to['botId'] === undefined) === (to['channelId'] === undefined)) throw wrong('to must have botId or channelId')
  return to['botId'] === undefined ? { channelId: text(to, 'channelId') } : { botId: whole(to, 'botId') }
}
