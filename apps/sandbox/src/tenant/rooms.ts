import type { MessageContent, ReceivedContent } from '@lineworks-bot/types'

/** A message room: a 1:1 room (`SINGLE_USER`, one member, one bot) or one of several people. Key: its channel ID. */
export interface Room {
  readonly channelId: string
  readonly type: 'SINGLE_USER' | 'MULTI_USERS' | 'ORGUNIT' | 'GROUP'
  readonly title: string
  readonly domainId: number
  /** Resource IDs of the people in it. */
  readonly members: readonly string[]
  readonly bots: readonly number[]
  readonly orgUnitId?: string
  readonly groupId?: string
}

/** A message in a room. Key: its sequence, so that the oldest comes first. */
export interface StoredMessage {
  readonly sequence: number
  readonly channelId: string
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly at: number
  readonly from: { readonly botId: number } | { readonly userId: string }
  readonly content: MessageContent | ReceivedContent | Notice
}

/** Something that happened in a room and that nobody said. */
export interface Notice {
  readonly type: 'notice'
  readonly notice: 'began' | 'ended' | 'joined' | 'left' | 'botJoined' | 'botLeft' | 'postback'
  /** Whom it is about, or the data of a postback. */
  readonly subjects: readonly string[]
}
