import { effect, signal } from '@preact/signals'
import type { MessageView } from '../../../src/control/protocol.ts'
import { coalesce } from '../app/coalesce.ts'
import { person } from '../app/tenant.ts'
import { control } from '../control/control.ts'
import { currentChannelId } from './place.ts'

export interface History {
  readonly channelId: string
  readonly userId: string
  readonly messages: readonly MessageView[]
  /** Whether the first message is the first of the room. */
  readonly complete: boolean
}

const pageSize = 50

/** So that a room that is followed for hours does not fill the page. */
const keptWhileFollowing = 500

/** The messages of the room that is shown, oldest first. Undefined until they were read. */
export const history = signal<History | undefined>(undefined)

async function readNewest(): Promise<void> {
  const channelId = currentChannelId.peek()
  const userId = person.peek()?.userId
  if (channelId === undefined || userId === undefined) return
  const newest = await control.messages(channelId, userId, pageSize)
  if (currentChannelId.peek() !== channelId || person.peek()?.userId !== userId) return
  const known = history.peek()
  const same = known?.channelId === channelId && known.userId === userId ? known : undefined
  history.value = joined(same, { channelId, userId, messages: newest, complete: newest.length < pageSize })
}

/** Keeps older messages that were read before, unless messages between them and the newest were missed. */
function joined(known: History | undefined, newest: History): History {
  const first = newest.messages[0]?.sequence
  const last = known?.messages.at(-1)?.sequence
  if (known === undefined || first === undefined || last === undefined || last < first) return newest
  const older = known.messages.filter(({ sequence }) => sequence < first)
  if (older.length === 0) return newest
  const messages = [...older, ...newest.messages]
  const excess = Math.max(0, messages.length - keptWhileFollowing)
  return { ...newest, messages: messages.slice(excess), complete: known.complete && excess === 0 }
}

export const refreshMessages = coalesce(readNewest, 60)

export async function readOlder(): Promise<void> {
  const known = history.peek()
  const first = known?.messages[0]
  if (known === undefined || first === undefined) return
  const older = await control.messages(known.channelId, known.userId, pageSize, first.sequence)
  if (history.peek() !== known) return
  history.value = { ...known, messages: [...older, ...known.messages], complete: older.length < pageSize }
}

/** Reads the messages anew when another room or another person is chosen. */
export function followRoom(): () => void {
  return effect(() => {
    const channelId = currentChannelId.value
    const userId = person.value?.userId
    const known = history.peek()
    if (known !== undefined && (known.channelId !== channelId || known.userId !== userId)) history.value = undefined
    if (channelId !== undefined) void readNewest().catch(() => {})
  })
}
