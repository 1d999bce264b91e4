import { expect, test, vi } from 'vitest'
import { roomOf } from '../src/deliver/room-of.ts'
import { RoomQueue } from '../src/deliver/room-queue.ts'
import { createCallbackHandler } from '../src/node.ts'
import { botSecret, signedRequest } from './signed-request.ts'
import { textEvent } from './text-event.ts'

interface Sent {
  readonly room: string
  readonly text: string
  readonly delayMs: number
}

/** Sends messages whose listeners take a while; gives when each began and ended. */
async function log(messages: readonly Sent[], serializePerRoom: boolean): Promise<string[]> {
  const lines: string[] = []
  const message = async ({ content }: { content: { type: string; text?: string } }) => {
    lines.push(`${content.text} begins`)
    const delayMs = messages.find(({ text }) => text === content.text)?.delayMs
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    lines.push(`${content.text} ends`)
    if (content.text === 'fails') throw new Error('listener')
  }
  const handle = createCallbackHandler({ botSecret, on: { message }, serializePerRoom, onError: () => undefined })
  for (const { room, text } of messages) await handle(await signedRequest(textEvent(text, room)))
  await handle.idle()
  return lines
}

const messages = [
  { room: 'r1', text: 'fails', delayMs: 60 },
  { room: 'r1', text: 'second', delayMs: 1 },
  { room: 'r2', text: 'other', delayMs: 1 },
]

test('events of one room wait for each other when asked for, also after a failure; other rooms do not wait', async () => {
  const lines = await log(messages, true)
  expect(lines.filter((line) => !line.startsWith('other'))).toEqual([
    'fails begins',
    'fails ends',
    'second begins',
    'second ends',
  ])
  expect(lines.indexOf('other ends')).toBeLessThan(lines.indexOf('fails ends'))
})

test('by default nothing waits', async () => {
  const lines = await log(messages, false)
  expect(lines.indexOf('second ends')).toBeLessThan(lines.indexOf('fails ends'))
})

test('rooms of two bots are not the same room', async () => {
  const lines: string[] = []
  const message = async (_: unknown, { botId }: { botId: number }) => {
    lines.push(`${botId} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    lines.push(`${botId} ends`)
  }
  const handle = createCallbackHandler({ botSecret, on: { message }, serializePerRoom: true })
  await handle(await signedRequest(textEvent('a', 'r'), { headers: { 'x-works-botid': '1' } }))
  await handle(await signedRequest(textEvent('a', 'r'), { headers: { 'x-works-botid': '2' } }))
  await handle.idle()
  expect(lines.slice(0, 2)).toEqual(['1 begins', '2 begins'])
})

test('the queue keeps no room that has nothing to do', async () => {
  const rooms = new RoomQueue()
  const task = vi.fn(() => Promise.resolve())
  const all = [rooms.run('a', task), rooms.run('a', task), rooms.run('b', task)]
  expect(rooms.size).toBe(2)
  await Promise.all(all)
  expect(task).toHaveBeenCalledTimes(3)
  expect(rooms.size).toBe(0)
})

test.each([
  [{ type: 'message', source: { userId: 'u', channelId: 'c' } }, 'channel c'],
  [{ type: 'message', source: { userId: 'u' } }, 'user u'],
  [{ type: 'begin', source: { userId: 'u', channelId: 'c' } }, 'user u'],
  [{ type: 'joined', source: { channelId: 'c' } }, 'channel c'],
  [{ type: 'new one', source: { channelId: 'c' } }, 'channel c'],
  [{ type: 'message', source: { userId: 7 } }, undefined],
  [{ type: 'message' }, undefined],
  [null, undefined],
])('the room of %j is %j', (event, room) => {
  expect(roomOf(event)).toBe(room)
})
