import type { BotDomainSettings, BotSettings, CallbackEvent, CreateRichMenuRequest } from '@lineworks-bot/types'
import { CallbackEvent as callbackEvent, type Schema } from '@lineworks-bot/validators'
import { responses } from '@lineworks-bot/validators/operations'
import { expect } from 'vitest'
import { PlatformError } from '../../src/errors/platform-error.ts'
import { addBot } from '../../src/operations/bots/index.ts'
import { addBotDomain } from '../../src/operations/domains/index.ts'
import type { Answer } from '../../src/operations/operation.ts'
import type { TestWorld } from '../test-world.ts'

export const works = 10000001
export const logistics = 10000002

/** Of `works`. */
export const hanako = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
export const jiro = 'b1d2a6c4-91e7-4c0b-8f35-6a0d9e2c7b41'
export const alice = 'e0a97c18-2f64-4f1d-9d3b-71c5b8a20f66'
/** Of `logistics`. */
export const meiling = 'a94be3f7-16c8-4d52-b7e0-4f28c1905d3a'

export const required: BotSettings = {
  botName: 'Shift bot',
  photoUrl: 'https://example.com/shift.png',
  description: 'Tells the shifts of the week',
  administrators: ['d191e339-3299-44e6-7a44-04d9cb01a5e0'],
}

export const richMenu: CreateRichMenuRequest = {
  richmenuName: 'Shifts',
  areas: [],
  size: { width: 2500, height: 843 },
}

/** The body, once it has passed the response schema of the description. */
export function body<T>(answer: Answer, status: number, schema: Schema<T>): T {
  expect(answer.status).toBe(status)
  return schema.parse(answer.body)
}

export function expectEmpty(answer: Answer, status: number): void {
  expect(answer).toEqual({ status })
}

export function refusal(call: () => unknown): { status: number; code: string; description: string } {
  try {
    call()
  } catch (error) {
    if (error instanceof PlatformError) return { status: error.status, code: error.code, description: error.message }
    throw error
  }
  throw new Error('the call was not refused')
}

export interface BotAtWork {
  readonly botId: number
  /** What a path of this bot takes. */
  readonly params: { readonly botId: string }
}

/** A bot that is in these domains, with nothing yet told to it. */
export function hire(
  { run, callbacks }: TestWorld,
  settings: Partial<BotSettings> = {},
  domains: readonly number[] = [works],
  inDomain: BotDomainSettings = {},
): BotAtWork {
  const { botId } = body(run(addBot, { body: { ...required, ...settings } }), 201, responses.addBot)
  const params = { botId: String(botId) }
  for (const domainId of domains)
    run(addBotDomain, { params: { ...params, domainId: String(domainId) }, body: inDomain })
  callbacks.length = 0
  return { botId, params }
}

/** What the bot was told since it was last asked, every event being one of the description. */
export function told({ callbacks }: TestWorld, botId: number): readonly CallbackEvent[] {
  const events = callbacks.filter(({ bot }) => bot.botId === botId).map(({ event }) => callbackEvent.parse(event))
  callbacks.splice(0, callbacks.length, ...callbacks.filter(({ bot }) => bot.botId !== botId))
  return events
}
