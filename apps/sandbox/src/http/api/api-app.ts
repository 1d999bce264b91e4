import { Hono } from 'hono'
import { notFound } from '../../errors/platform-error.ts'
import { createParallelWatcher } from '../../limits/parallel-watcher.ts'
import type { World } from '../../world.ts'
import type { Env } from '../env.ts'
import { errorAnswer, toResponse } from '../json-answer.ts'
import { beginRecord } from '../record.ts'
import { runOperation } from './run-operation.ts'
import { inRoutingOrder, type OperationTable } from './routes.ts'

/** The Bot API, mounted at `/v1.0`. */
export function apiApp(world: World, operations: OperationTable): Hono<Env> {
  const app = new Hono<Env>()
  const parts = {
    world,
    watcher: createParallelWatcher(),
  }
  for (const [operationId, operation] of inRoutingOrder(operations)) {
    app.on(operation.method, operation.path, async (c, next) => {
      // Hono has the operation of GET answer HEAD too; the platform's API has none.
      if (c.req.method !== operation.method) return next()
      const recorder = beginRecord(world, c, 'api')
      return runOperation({ ...parts, c, recorder, operationId, operation })
    })
  }
  app.all('*', (c) => {
    const recorder = beginRecord(world, c, 'api')
    // As met in the field, for a wrong path; a wrong method is taken for one.
    const { response, headers, text } = toResponse(errorAnswer(notFound('Api not exists')))
    recorder.end(response.status, headers, text)
    return response
  })
  return app
}
