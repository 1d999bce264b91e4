import { expect, test } from 'vitest'
import { loadDescription } from '../../../../scripts/description/load.ts'

const { paths, components } = loadDescription().document

// A parameter of a query has no validator; this limit is held against the description itself.
test('a page of a list has 1 to 100 items, and 50 where count is left out', () => {
  expect(components.parameters?.['count']).toMatchObject({
    name: 'count',
    in: 'query',
    schema: { type: 'integer', format: 'int64', default: 50, minimum: 1, maximum: 100 },
  })
  // Some Japanese pages mark it as required, beside its default.
  expect(components.parameters?.['count']?.required ?? false).toBe(false)
})

test('the five lists, and no other operation, have count', () => {
  const counted = Object.entries(paths).filter(([, { get }]) =>
    get?.parameters?.some((parameter) => '$ref' in parameter && parameter.$ref.endsWith('/count')),
  )
  expect(counted.map(([path]) => path).sort()).toEqual([
    '/bots',
    '/bots/{botId}/channels/{channelId}/members',
    '/bots/{botId}/domains',
    '/bots/{botId}/domains/{domainId}/members',
    '/bots/{botId}/richmenus',
  ])
})
