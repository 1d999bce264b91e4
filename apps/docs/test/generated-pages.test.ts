import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDescription } from '../src/description/description.ts'
import { operationsOf } from '../src/description/operations.ts'
import { remedyKeys } from '../src/generated-pages/advice.ts'
import { errorAnswers } from '../src/generated-pages/error-codes.ts'
import { tablesOf } from '../src/generated-pages/tables.ts'
import { languages } from '../src/pages.ts'

const description = readDescription('openapi')
const operationIds = operationsOf(description).map(({ operation }) => operation.operationId)

test('there is advice for each error of the description, and for no other', () => {
  const described = errorAnswers(description).map(({ status, code }) => `${status} ${code}`)
  expect([...remedyKeys].sort()).toEqual(described.sort())
})

describe.each(languages)('in $languageName', (words) => {
  const tables = tablesOf(description, words)
  const rows = (name: string) =>
    (tables[name]?.() ?? '')
      .split('\n')
      .slice(2)
      .map((row) => row.slice(2, -2).split(' | '))

  test.each(['scopes', 'rate-limits'])('%s has a row for each operation', (name) => {
    expect(rows(name).map(([first]) => /\[(.+)\]/.exec(first ?? '')?.[1])).toEqual(operationIds)
  })

  test('scopes are those of the operation', () => {
    const row = (operationId: string) =>
      rows('scopes')
        .find(([first]) => first?.startsWith(`[${operationId}]`))
        ?.slice(1)
    expect(row('addBot')?.map((cell) => cell.trim())).toEqual(['✓', '', ''])
    expect(row('getChannel')?.map((cell) => cell.trim())).toEqual(['✓', '✓', '✓'])
  })

  test('creating a room has its own rate limit, and changing a bot its own order', () => {
    const row = (operationId: string) => rows('rate-limits').find(([first]) => first?.startsWith(`[${operationId}]`))
    expect(row('createChannel')?.slice(1, 3)).toEqual(['10', '10'])
    expect(row('patchBot')?.[3]).toBe('✓')
  })

  test('limits tell both ends, units and items', () => {
    const limitOf = (member: string) => rows('limits').find(([first]) => first === `\`${member}\``)?.[1]
    expect(limitOf('TextMessage.text')).toMatch(/2,000/)
    expect(limitOf('BotSettings.administrators')).toMatch(/1.*3/)
    expect(limitOf('count')).toMatch(/1.*100/)
    expect(limitOf('Bot.botId')).toBeUndefined()
  })

  test('events and contents are those of the description', () => {
    expect(rows('events')).toHaveLength(8)
    expect(rows('events').filter((row) => row.at(-1)?.includes('✓'))).toHaveLength(6)
    expect(rows('received-contents')).toHaveLength(7)
  })

  test('every generator that was tried has a row in this language', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../tests/foreign/generators.json'), 'utf8')
    const tried: readonly { verdict: Record<string, string>; command: string }[] = JSON.parse(text)
    expect(tried.length).toBeGreaterThan(0)
    expect(rows('generators').map((row) => [row[2], /`(.+)`/.exec(row[4] ?? '')?.[1]])).toEqual(
      tried.map(({ verdict, command }) => [verdict[words.language], command]),
    )
  })

  test('every kind of message has a row and a sample', () => {
    const samples = tables['message-samples']?.() ?? ''
    expect(rows('message-kinds')).toHaveLength(13)
    for (const [type] of rows('message-kinds')) expect(samples).toContain(`type: '${type?.replaceAll('`', '')}'`)
  })
})
