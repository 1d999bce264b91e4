import { Hono } from 'hono'
import { personOf } from '../../acts/find.ts'
import type { World } from '../../world.ts'
import { messagesOf, messageView } from '../message-view.ts'
import { queryNumber } from '../query-number.ts'

export function roomRoutes(world: World): Hono {
  const app = new Hono()
  app.get('/:channelId/messages', (c) => {
    const { as, before, count } = c.req.query()
    const language = as === undefined ? undefined : personOf(world, as).language
    const wanted = {
      count: queryNumber('count', count, { least: 1, most: 200 }) ?? 50,
      before: queryNumber('before', before, { least: 0, most: Number.MAX_SAFE_INTEGER }) ?? Infinity,
    }
    const messages = messagesOf(world, c.req.param('channelId'), wanted)
    return c.json({ messages: messages.map((message) => messageView(message, language)) })
  })
  return app
}
