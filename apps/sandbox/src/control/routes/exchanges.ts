import { Hono } from 'hono'
import type { World } from '../../world.ts'
import type { ControlParts } from '../control-app.ts'
import { ControlError } from '../control-error.ts'

export function exchangeRoutes(world: World, { callbacks }: ControlParts): Hono {
  const app = new Hono()
  app.get('/exchanges', (c) => c.json({ exchanges: world.inspector.summaries() }))
  app.get('/exchanges/:id', (c) => {
    const exchange = world.inspector.get(Number(c.req.param('id')))
    if (exchange === undefined) throw new ControlError(404, 'This exchange is not remembered.')
    return c.json(exchange)
  })
  app.post('/callbacks/:exchangeId/resend', (c) => {
    // What comes of it is told as a change: a receiver may be slow.
    const sent = callbacks.resend(Number(c.req.param('exchangeId')))
    if (sent === undefined) throw new ControlError(404, 'This callback is not remembered.')
    return c.json({}, 202)
  })
  return app
}
