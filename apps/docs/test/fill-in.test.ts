import { expect, test } from 'vitest'
import { readDescription } from '../src/description/description.ts'
import { fillIn } from '../src/fill-in.ts'

const sources = { descriptions: [readDescription('openapi'), readDescription('auth')], tables: { two: () => '| 2 |' } }

test('puts in a number of the description', () => {
  expect(fillIn('up to {{TextMessage/properties/text/maxLength}} characters', sources)).toBe('up to 2,000 characters')
})

test('puts in a number that the description has in a text', () => {
  expect(fillIn('{{addBot: up to (\\d+) bots}} bots', sources)).toBe('300 bots')
})

test('puts in a table', () => {
  expect(fillIn('{{table: two}}', sources)).toBe('| 2 |')
})

test.each([
  ['{{NoSchema/properties}}', 'no description has NoSchema/properties'],
  ['{{TextMessage/properties/text/minItems}}', 'no description has'],
  ['{{TextMessage/properties}}', 'is no number'],
  ['{{addBot: up to (\\d+) cats}}', 'the text of addBot has no up to'],
  ['{{table: three}}', 'there is no table three'],
])('stops at %s', (text, message) => {
  expect(() => fillIn(text, sources)).toThrow(message)
})
