import { Hono } from 'hono'
import type { World } from '../../world.ts'
import { ControlError } from '../control-error.ts'
import { serveFile } from '../serve-file.ts'

export function fileRoutes(world: World): Hono {
  const app = new Hono()
  app.get('/:fileId', (c) => {
    const file = world.tenant.files.get(c.req.param('fileId'))
    const bytes = file === undefined ? undefined : world.blobs.get(file.fileId)
    if (file === undefined || bytes === undefined) throw new ControlError(404, 'There is no such file.')
    return serveFile(file, bytes)
  })
  return app
}
