import { emptyList, manyItems } from './kinds/lists.ts'
import { anyNumber, int64, wholeNumber } from './kinds/numbers.ts'
import { optional, required } from './kinds/presence.ts'
import { anyText, dateTime } from './kinds/strings.ts'
import { table, type Line, type Row } from './row.ts'

const userId = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
const room = { channelId: '7c1e9a52-0b3d-4f6e-8a77-15d2c4e6b8f0', domainId: 40012345 }
const fromUser = { source: { userId, ...room }, issuedTime: '2026-03-14T01:59:26.535Z' }
const fromRoom = { source: room, issuedTime: '2026-03-14T02:06:00Z' }
const fileId = 'jp1.1773453780120.1773540180.1.40012345.0.0.0'

const every: Line[] = [
  ['source', required],
  ['source.domainId', required, wholeNumber, int64],
  ['issuedTime', required, dateTime],
]
const user: Line = ['source.userId', required, anyText]
const channel: Line = ['source.channelId', required, anyText]
// Not sent for a 1:1 room; whether a postback from there has it is on no page.
const channelOrNot: Line = ['source.channelId', optional, anyText]
const members: Line[] = [
  ['members', required, emptyList, manyItems(() => userId)],
  ['members.0', anyText],
]

/** What users send, and the limits of it; where the pages could not be read, the members are those of known clients. */
const contents: readonly (readonly [content: { type: string; [member: string]: unknown }, lines: Line[]])[] = [
  [
    { type: 'text', text: 'Get started', postback: 'start' },
    [
      ['content.text', required, anyText],
      ['content.postback', optional, anyText],
    ],
  ],
  [
    { type: 'location', address: '1-2-3 Minato Mirai, Yokohama', latitude: 35.457611, longitude: 139.631994 },
    [
      ['content.address', required, anyText],
      ['content.latitude', required, anyNumber(-90, 90, 91)],
      ['content.longitude', required, anyNumber(-180, 180, 181)],
    ],
  ],
  [
    { type: 'sticker', packageId: '2', stickerId: '37' },
    [
      ['content.packageId', required, anyText],
      ['content.stickerId', required, anyText],
    ],
  ],
  [{ type: 'image', fileId }, [['content.fileId', required, anyText]]],
  [
    { type: 'file', fileId, fileName: 'minutes.pdf' },
    [
      ['content.fileId', required, anyText],
      ['content.fileName', optional, anyText],
    ],
  ],
  [{ type: 'audio', fileId }, [['content.fileId', required, anyText]]],
  [{ type: 'video', fileId }, [['content.fileId', required, anyText]]],
]

const received = contents.flatMap(([content, lines]) =>
  table('MessageCallbackEvent', { type: 'message', ...fromUser, content }, lines, `received ${content.type}:`),
)

export const callbacks: Row[] = [
  ...table('MessageCallbackEvent', { type: 'message', ...fromUser, content: { type: 'text', text: 'Hello' } }, [
    ['content', required],
    user,
    channelOrNot,
    ...every,
  ]),
  ...received,
  ...table('PostbackCallbackEvent', { type: 'postback', ...fromUser, data: 'action=approve' }, [
    ['data', required, anyText],
    user,
    channelOrNot,
    ...every,
  ]),
  ...table('JoinCallbackEvent', { type: 'join', ...fromRoom }, [channel, ...every]),
  ...table('LeaveCallbackEvent', { type: 'leave', ...fromRoom }, [channel, ...every]),
  ...table('JoinedCallbackEvent', { type: 'joined', ...fromRoom, members: [userId] }, [...members, channel, ...every]),
  ...table('LeftCallbackEvent', { type: 'left', ...fromRoom, members: [userId] }, [...members, channel, ...every]),
  ...table('BeginCallbackEvent', { type: 'begin', ...fromUser }, [user, channel, ...every]),
  ...table('EndCallbackEvent', { type: 'end', ...fromUser }, [user, channel, ...every]),
]
