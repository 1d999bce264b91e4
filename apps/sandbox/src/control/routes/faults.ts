import { Hono } from 'hono'
import type { World } from '../../world.ts'
import { ControlError } from '../control-error.ts'
import { wrong } from '../members.ts'
import type { Fault } from '../protocol.ts'
import { readJson } from '../read-body.ts'

export function faultRoutes(world: World): Hono {
  const app = new Hono()
  app.get('/', (c) => c.json({ faults: world.faults.list() }))
  app.post('/', async (c) => {
    const { target, effect, times } = await readJson(c)
    // Whatever it is: `add` takes nothing of the type for granted.
    const asked = { target, effect, ...(times !== undefined && { times }) } as Omit<Fault, 'id'>
    const fault = add(world, asked)
    world.announce({ kind: 'state' })
    return c.json(fault, 201)
  })
  app.delete('/', (c) => {
    world.faults.clear()
    world.announce({ kind: 'state' })
    return c.body(null, 204)
  })
  app.delete('/:id', (c) => {
    if (!world.faults.remove(Number(c.req.param('id')))) throw new ControlError(404, 'There is no such fault.')
    world.announce({ kind: 'state' })
    return c.body(null, 204)
  })
  return app
}

function add(world: World, fault: Omit<Fault, 'id'>): Fault {
  try {
    return world.faults.add(fault)
  } catch (error) {
    throw error instanceof RangeError ? wrong(error.message) : error
  }
}
