import { requests } from '@lineworks-bot/validators/operations'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { botMutations, mutate } from './bot-mutations.ts'
import { operations } from './operation-cases.ts'
import { suiteReport } from './report/suite-report.ts'

const report = suiteReport(import.meta.filename)
afterAll(() => report.write())

const mockUrl = inject('mockUrl')
const example = operations.find(({ id }) => id === 'addBot')?.requestBody?.examples['addBotRequest'] as object

async function askPrism(body: object): Promise<Response> {
  report.sent()
  return fetch(`${mockUrl}/bots`, {
    method: 'POST',
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

test('the example of the official page passes both', async () => {
  expect(requests.addBot.validate(example)).toEqual({ value: example })
  const response = await askPrism(example)
  expect(response.headers.get('sl-violations')).toBeNull()
  expect(response.status).toBe(201)
})

describe('a bot that breaks one printed rule is refused by both, at one place', () => {
  test.each(botMutations.map((mutation) => [mutation.name, mutation] as const))('%s', async (_, mutation) => {
    const broken = mutate(example, mutation)
    expect(requests.addBot.validate(broken).issues?.map(({ path }) => path)).toEqual([mutation.path])

    const response = await askPrism(broken)
    expect(response.status).toBe(400)
    // Prism names the object that lacks a member, not the member.
    const place = mutation.value === undefined ? mutation.path.slice(0, -1) : mutation.path
    expect(violationPlaces(response)).toEqual([['body', ...place.map(String)]])
  })
})

describe('lengths are counted in code points by both', () => {
  test('a name of 100 emoji passes', async () => {
    const bot = { ...example, botName: '😀'.repeat(100) }
    expect(requests.addBot.validate(bot)).toEqual({ value: bot })
    expect((await askPrism(bot)).status).toBe(201)
  })

  test('a name of 101 emoji is refused', async () => {
    const bot = { ...example, botName: '😀'.repeat(101) }
    expect(requests.addBot.validate(bot).issues?.map(({ path }) => path)).toEqual([['botName']])
    expect((await askPrism(bot)).status).toBe(400)
  })
})

test('a member that nobody described is refused by the validators alone, with the nearest name', () => {
  const issues = requests.addBot.validate({ ...example, botname: 'x' }).issues
  expect(issues?.map(({ path }) => path)).toEqual([['botname']])
  expect(issues?.[0]?.message).toContain('botName')
})

/** The places in the header `sl-violations`, which is JSON as long as it is short; these are. */
function violationPlaces(response: Response): string[][] {
  const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as { location: string[] }[]
  // One value may break two keywords, such as `type: integer` and `format: int64`.
  const places = new Map(violations.map(({ location }) => [location.join('/'), location.slice(1)]))
  return [...places.values()]
}
