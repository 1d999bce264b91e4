import { responses } from '@lineworks-bot/validators/operations'
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest'
import { botMutations, mutate } from './bot-mutations.ts'
import { judge } from './judged-answer.ts'
import { operations } from './operation-cases.ts'
import { suiteReport } from './report/suite-report.ts'

const report = suiteReport(import.meta.filename)
// Each test asks once.
afterEach(() => report.sent())
afterAll(() => report.write())

const proxyUrl = inject('proxyUrl')

/** The answers of the two official pages that print a whole bot. */
const answers = [
  {
    id: 'addBot',
    example: 'addBotResponse',
    request: { method: 'POST', path: '/bots', body: body('addBot') },
    status: 201,
  },
  { id: 'getBot', example: 'getBotResponse', request: { method: 'GET', path: '/bots/2000001' }, status: 200 },
] as const

const more = [
  { name: 'botId missing', value: undefined, path: ['botId'] },
  { name: 'botId of a wrong type', value: '2000001', path: ['botId'] },
  { name: 'createdTime that is no time', value: '2022-08-08 01:12', path: ['createdTime'] },
  { name: 'modifiedTime on a day that does not exist', value: '2022-02-30T01:12:05+09:00', path: ['modifiedTime'] },
]

describe.each(answers)('the answer of $id', ({ id, example, request, status }) => {
  const bot = operations.find((operation) => operation.id === id)?.success.body?.examples[example] as object

  test('passes both as the official page prints it', async () => {
    expect(responses[id].validate(bot)).toEqual({ value: bot })
    expect(await judge(proxyUrl, request, { status, body: bot })).toBeNull()
  })

  // A member of channelEvents can only be changed where the example has it.
  const applicable = [...botMutations, ...more].filter(
    ({ path: [member] }) => member !== undefined && (member in bot || member === 'channelEvents'),
  )
  test.each(applicable.map((mutation) => [mutation.name, mutation] as const))(
    '%s is found by both',
    async (_, mutation) => {
      const broken = mutate(bot, mutation)
      expect(responses[id].validate(broken).issues?.map(({ path }) => path)).toEqual([mutation.path])
      expect(await judge(proxyUrl, request, { status, body: broken })).toContain('"response"')
    },
  )

  test('lets a member pass that the platform may add', async () => {
    const grown = { ...bot, addedLater: true }
    expect(responses[id].validate(grown)).toEqual({ value: grown })
    expect(await judge(proxyUrl, request, { status, body: grown })).toBeNull()
  })
})

function body(id: string): unknown {
  return Object.values(operations.find((operation) => operation.id === id)?.requestBody?.examples ?? {})[0]
}
