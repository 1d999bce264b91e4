import { Hono } from 'hono'
import { ActError } from '../acts/act-error.ts'
import { personOf } from '../acts/find.ts'
import type { Callbacks } from '../callbacks/create-callbacks.ts'
import type { SeedBot } from '../tenant/seed.ts'
import type { World } from '../world.ts'
import type { Changes } from './changes.ts'
import { ControlError } from './control-error.ts'
import { eventStream } from './event-stream.ts'
import type { Connection } from './protocol.ts'
import { botRoutes } from './routes/bots.ts'
import { exchangeRoutes } from './routes/exchanges.ts'
import { faultRoutes } from './routes/faults.ts'
import { fileRoutes } from './routes/files.ts'
import { peopleRoutes } from './routes/people.ts'
import { roomRoutes } from './routes/rooms.ts'
import { timeRoutes } from './routes/time.ts'
import { stateView } from './state-view.ts'

/** What the control API needs of the sandbox beside the world. */
export interface ControlParts {
  readonly changes: Changes
  readonly callbacks: Pick<Callbacks, 'resend'>
  connection(): Promise<Connection>
  addBot(bot: SeedBot): Connection['bots'][number]
  reset(): void
  /** Ends the streams of changes. */
  readonly signal: AbortSignal
}

/** Everything of protocol.ts, to be mounted at `/_sandbox`. */
export function controlApp(world: World, parts: ControlParts): Hono {
  const app = new Hono()
  app.get('/state', (c) => {
    const as = c.req.query('as')
    return c.json(stateView(world, as === undefined ? undefined : personOf(world, as)))
  })
  app.get('/changes', () => eventStream(parts.changes, parts.signal))
  app.get('/connection', async (c) => c.json(await parts.connection()))
  app.route('/rooms', roomRoutes(world))
  app.route('/people', peopleRoutes(world))
  app.route('/files', fileRoutes(world))
  app.route('/bots', botRoutes(parts))
  app.route('/faults', faultRoutes(world))
  app.route('/', exchangeRoutes(world, parts))
  app.route('/', timeRoutes(world, parts))
  // No `notFound`: of an app that is mounted, it is not asked.
  app.all('*', (c) => c.json({ message: `The control API has no ${c.req.method} ${c.req.path}.` }, 404))
  app.onError((error, c) => {
    if (error instanceof ControlError || error instanceof ActError)
      return c.json({ message: error.message }, error.status)
    console.error(error)
    return c.json({ message: 'The sandbox made a mistake; its terminal says more.' }, 500)
  })
  return app
}
