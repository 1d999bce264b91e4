import { oneOf } from './kinds/choices.ts'
import { emptyList, itemsFromOne, itemsUpTo, manyItems, noEqualItems } from './kinds/lists.ts'
import { int64, wholeNumber } from './kinds/numbers.ts'
import { pageLines, pageMember } from './kinds/page.ts'
import { optional, required } from './kinds/presence.ts'
import { anyText, characters } from './kinds/strings.ts'
import { table, type Row } from './row.ts'

const request = { members: ['d191e339-3299-44e6-7a44-04d9cb01a5e0'], title: 'Festival committee' }
const created = { channelId: '12345a12-b12c-12d3-e123fghijkl', title: 'Festival committee' }
const channel = {
  domainId: 10000001,
  channelId: '12345a12-b12c-12d3-e123fghijkl',
  title: 'Festival committee',
  channelType: { type: 'ORGUNIT', orgUnitId: 'c3f2e5a1', groupId: '0a7d4b9e' },
}
const page = { members: ['d191e339-3299-44e6-7a44-04d9cb01a5e0'], ...pageMember }
const roomTypes = ['SINGLE_USER', 'MULTI_USERS', 'ORGUNIT', 'GROUP']

export const channels: Row[] = [
  ...table('CreateChannelRequest', request, [
    ['members', required, itemsFromOne, itemsUpTo(100, (i) => `user${i}`), noEqualItems('user1', 'user2')],
    ['members.0', anyText],
    ['title', optional, characters(1000)],
  ]),
  ...table('CreatedChannel', created, [
    ['channelId', required, anyText],
    ['title', optional, characters(1000)],
  ]),
  ...table('Channel', channel, [
    ['domainId', optional, wholeNumber, int64],
    ['channelId', optional, anyText],
    ['title', optional, characters(1000)],
    ['channelType', optional],
    ['channelType.type', optional, oneOf(roomTypes, 'single_user', 'TEAM')],
    ['channelType.orgUnitId', optional, anyText],
    ['channelType.groupId', optional, anyText],
  ]),
  ...table('ChannelMemberList', page, [
    ['members', optional, emptyList, manyItems(() => 'user1')],
    ['members.0', anyText],
    ...pageLines,
  ]),
]
