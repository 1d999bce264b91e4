import { expect, test } from 'vitest'
import type { CallbackListeners } from '../src/deliver/listeners.ts'
import { createCallbackHandler } from '../src/node.ts'
import { describedEvents } from './described-events.ts'
import { botSecret, signedRequest } from './signed-request.ts'

const types = ['message', 'postback', 'join', 'leave', 'joined', 'left', 'begin', 'end'] as const
const contents = ['text', 'location', 'sticker', 'image', 'file', 'audio', 'video']

const described = describedEvents()

async function receive(event: unknown): Promise<{ status: number; heard: unknown[] }> {
  const heard: unknown[] = []
  const listenTo = (type: string) => (given: unknown) => heard.push([type, given])
  const on: CallbackListeners = Object.fromEntries(types.map((type) => [type, listenTo(type)]))
  const handle = createCallbackHandler({ botSecret, on, onUnknown: listenTo('unknown'), onError: listenTo('error') })
  const { status } = await handle(await signedRequest(JSON.stringify(event)))
  await handle.idle()
  return { status, heard }
}

test('the description has an example of each of the 8 events and 7 contents', () => {
  expect(new Set(described.map(({ event }) => event.type))).toEqual(new Set(types))
  const kinds = described.flatMap(({ event }) => (event['content'] as { type: string } | undefined)?.type ?? [])
  expect(new Set(kinds)).toEqual(new Set(contents))
})

const times = ['2026-03-14T01:59:26.535Z', '2026-03-14T01:59:26Z', '2026-03-14T10:59:26.5+09:00']
const variants = described.flatMap(({ name, event }) =>
  times.map((issuedTime) => ({ name, issuedTime, event: { ...event, source: event.source, issuedTime } })),
)

test.each(variants)('$name with $issuedTime reaches its listener, unknown members too', async ({ event }) => {
  const more = { ...event, addedLater: { deep: [1, null] }, source: { ...event.source, roomType: 'x' } }

  expect(await receive(event)).toEqual({ status: 200, heard: [[event.type, event]] })
  expect(await receive(more)).toEqual({ status: 200, heard: [[event.type, more]] })
})

test.each([
  [{ type: 'reaction', issuedTime: '2026-03-14T01:59:26Z' }, ['type'], 'discriminator'],
  [{ ...described[0]?.event, content: { type: 'poll', pollId: '1' } }, ['content', 'type'], 'discriminator'],
  [{ ...described[0]?.event, issuedTime: 1773453566535 }, ['issuedTime'], 'type'],
  [{ type: '__proto__' }, ['type'], 'discriminator'],
  [{ type: 'constructor' }, ['type'], 'discriminator'],
  [['message'], [], 'type'],
  ['message', [], 'type'],
  [null, [], 'type'],
])('%j is answered 200 and reaches onUnknown with its issue', async (event, path, code) => {
  const { status, heard } = await receive(event)

  expect(status).toBe(200)
  expect(heard).toEqual([['unknown', { value: event, issues: [expect.objectContaining({ path, code })] }]])
})

test('an event without a listener is answered 200', async () => {
  const handle = createCallbackHandler({ botSecret, onError: (error) => expect.unreachable(String(error)) })
  const [first] = described
  expect((await handle(await signedRequest(JSON.stringify(first?.event)))).status).toBe(200)
  expect((await handle(await signedRequest('{"type":"reaction"}'))).status).toBe(200)
  await handle.idle()
})
