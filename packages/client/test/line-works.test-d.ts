// Checked by the compiler, never run.
import type { Bot, BotList, BotSummary } from '@lineworks-bot/types'
import { expectTypeOf } from 'vitest'
import { LineWorks } from '../src/index.ts'

const works = new LineWorks({ auth: 'token' })
const userId = 'u'
const text = 'x'
const content = { type: 'text', text: 'Hello' } as const

expectTypeOf(works.getBot({ botId: 1 })).resolves.toEqualTypeOf<Bot>()
expectTypeOf(works.sendUserMessage({ botId: 1, userId: 'u', content })).resolves.toBeVoid()

expectTypeOf(works.patchBot({ botId: 1 })).resolves.toEqualTypeOf<Bot | undefined>()
expectTypeOf(works.getBot({ botId: 1 }).withResponse())
  .resolves.toHaveProperty('value')
  .toEqualTypeOf<Bot>()
expectTypeOf(works.listBots()).resolves.toEqualTypeOf<BotList>()
for await (const bot of works.listBots()) expectTypeOf(bot).toEqualTypeOf<BotSummary>()
for await (const page of works.listBots().pages()) expectTypeOf(page).toEqualTypeOf<BotList>()

// @ts-expect-error -- botId is missing
void works.getBot({})
// @ts-expect-error -- a typo in a parameter
void works.getBot({ botId: 1, botID: 1 })
// @ts-expect-error -- userId is missing
void works.sendUserMessage({ botId: 1, content })
// @ts-expect-error -- there is no such kind of message
void works.sendUserMessage({ botId: 1, userId: 'u', content: { type: 'confirm', text: 'x' } })
// @ts-expect-error -- a sticker has no text
void works.sendUserMessage({ botId: 1, userId, content: { type: 'sticker', packageId: '1', stickerId: '2', text } })
// @ts-expect-error -- four of the settings are required
void works.addBot({ botName: 'x' })
// @ts-expect-error -- the server sets the ID
void works.addBot({ botId: 1, botName: 'x', photoUrl: 'https://x', description: 'x', administrators: ['a'] })
