import { Hono } from 'hono'
import { personOf } from '../../acts/find.ts'
import { perform } from '../../acts/perform.ts'
import { addPersonFile } from '../../storage/files.ts'
import type { World } from '../../world.ts'
import { wrong } from '../members.ts'
import { queryNumber } from '../query-number.ts'
import { readAct } from '../read-act.ts'
import { readBytes, readJson } from '../read-body.ts'

const longestName = 255

export function peopleRoutes(world: World): Hono {
  const app = new Hono()
  app.post('/:userId/acts', async (c) => {
    const act = readAct(await readJson(c))
    const result = perform(world, c.req.param('userId'), act)
    world.commit()
    return c.json(result)
  })
  app.post('/:userId/files', async (c) => {
    personOf(world, c.req.param('userId'))
    const botId = queryNumber('botId', c.req.query('botId'), { least: 1, most: Number.MAX_SAFE_INTEGER })
    const fileName = readName(c.req.header('x-file-name'))
    const bytes = await readBytes(c.req.raw, world.options.maxUploadBytes)
    if (bytes.length === 0) throw wrong('the file is empty')
    const contentType = c.req.header('content-type') ?? 'application/octet-stream'
    // In a room without a bot the file is of none.
    const { fileId } = addPersonFile(world, botId ?? 0, { bytes, contentType, fileName })
    world.commit()
    return c.json({ fileId })
  })
  return app
}

function readName(encoded = 'file'): string {
  try {
    return decodeURIComponent(encoded).slice(0, longestName) || 'file'
  } catch {
    throw wrong('x-file-name must be percent-encoded')
  }
}
