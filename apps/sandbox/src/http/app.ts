import { Hono } from 'hono'
import { oauthApp } from '../oauth/oauth-app.ts'
import { operations } from '../operations/index.ts'
import { storageApp } from '../storage/storage-app.ts'
import type { World } from '../world.ts'
import { answerError } from './answer-error.ts'
import { apiApp } from './api/api-app.ts'
import type { Env } from './env.ts'
import { guard } from './guard/guard.ts'
import { pageApp } from './page/page-app.ts'
import { recorded } from './record.ts'
import { storageFaults, storageOperation } from './storage-calls.ts'

export interface AppParts {
  /** Mounted at `/_sandbox`. */
  readonly control: Hono
  /** At `/`. Default: the chat page as it was built. */
  readonly page?: Hono
}

/** The whole sandbox under one origin. A lost connection (a fault) is thrown through `fetch` as a `TypeError`. */
export function createApp(world: World, { control, page = pageApp(world) }: AppParts): Hono<Env> {
  const app = new Hono<Env>()
  app.use(guard(world.options))
  // The parts that do not see to it themselves.
  app.use(async (_c, next) => {
    await next()
    world.commit()
  })
  app.route('/v1.0', apiApp(world, operations))
  app.route('/oauth2/v2.0', oauthApp(world))
  app.use('/k/emsg/r/*', recorded(world, 'storage', storageOperation), storageFaults(world))
  app.route('/k/emsg/r', storageApp(world))
  app.route('/_sandbox', control)
  app.route('/', page)
  app.notFound((c) => c.text('There is nothing here.\n', 404))
  app.onError(answerError)
  return app
}
