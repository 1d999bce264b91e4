// Checked by the compiler, never run.
import type { MessageCallbackEvent, PostbackCallbackEvent } from '@lineworks-bot/types'
import { expectTypeOf } from 'vitest'
import { createCallbackHandler, createCallbackWorker, memorySeenStore, type ReceivedCallback } from '../src/web.ts'

const botSecret = 'secret'

createCallbackHandler({
  botSecret,
  on: {
    message: (event, callback) => {
      expectTypeOf(event).toEqualTypeOf<MessageCallbackEvent>()
      expectTypeOf(callback).toEqualTypeOf<ReceivedCallback>()
      if (event.content.type === 'location') expectTypeOf(event.content.latitude).toBeNumber()
    },
    postback: async (event) => expectTypeOf(event).toEqualTypeOf<PostbackCallbackEvent>(),
  },
})
createCallbackHandler({ botSecret: (botId) => (botId === 1 ? ['new', 'old'] : undefined) })
createCallbackWorker({ on: { begin: ({ source }) => source.channelId } })

// @ts-expect-error -- the secret is missing
createCallbackHandler({ on: {} })
// @ts-expect-error -- no event is called memberJoined
createCallbackHandler({ botSecret, on: { memberJoined: () => undefined } })
// @ts-expect-error -- a location has no text
createCallbackHandler({ botSecret, on: { message: ({ content }) => content.type === 'location' && content.text } })
// @ts-expect-error -- what is queued is handled by the worker
createCallbackHandler({ botSecret, enqueue: () => undefined, on: {} })
// @ts-expect-error -- the queue drops duplicates
createCallbackHandler({ botSecret, enqueue: () => undefined, seen: memorySeenStore() })
// @ts-expect-error -- the worker verifies nothing
createCallbackWorker({ botSecret, on: {} })
