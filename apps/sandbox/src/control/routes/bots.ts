import { Hono } from 'hono'
import type { SeedBot } from '../../tenant/seed.ts'
import type { ControlParts } from '../control-app.ts'
import { text, wrong } from '../members.ts'
import type { Connection } from '../protocol.ts'
import { readJson } from '../read-body.ts'

export function botRoutes({ addBot }: ControlParts): Hono {
  const app = new Hono()
  app.post('/', async (c) => {
    const members = await readJson(c)
    const bot = add(addBot, {
      botName: text(members, 'botName'),
      ...(members['callbackUrl'] !== undefined && { callbackUrl: text(members, 'callbackUrl') }),
    })
    return c.json(bot, 201)
  })
  return app
}

function add(addBot: ControlParts['addBot'], bot: SeedBot): Connection['bots'][number] {
  try {
    return addBot(bot)
  } catch (error) {
    throw error instanceof RangeError ? wrong(error.message) : error
  }
}
