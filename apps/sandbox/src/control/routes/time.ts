import { Hono } from 'hono'
import type { World } from '../../world.ts'
import type { ControlParts } from '../control-app.ts'
import { wrong } from '../members.ts'
import { readJson } from '../read-body.ts'

const tenYears = 10 * 366 * 86_400

export function timeRoutes(world: World, { reset }: ControlParts): Hono {
  const app = new Hono()
  app.post('/clock', async (c) => {
    const { advanceSeconds } = await readJson(c)
    const seconds = typeof advanceSeconds === 'number' ? advanceSeconds : NaN
    const offsetMs = world.clock.offsetMs + seconds * 1000
    if (!(Math.abs(offsetMs) <= tenYears * 1000))
      throw wrong('advanceSeconds must be a number, of at most ten years in all')
    world.clock.move(seconds * 1000)
    world.announce({ kind: 'state' })
    return c.json({ now: world.clock.now(), clockOffsetMs: world.clock.offsetMs })
  })
  app.post('/reset', async (c) => {
    await readJson(c)
    reset()
    return c.json({})
  })
  return app
}
