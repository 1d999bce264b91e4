import { expect, test } from 'vitest'
import { withNotes } from '../src/with-notes.ts'
import { english } from '../src/words/english.ts'
import { japanese } from '../src/words/japanese.ts'

test('adds the evidence of a schema to its text', () => {
  const schema = {
    description: 'The name.\n',
    'x-evidence': { observed: 'clients send it', inferred: 'no page says so\n' },
  }

  expect(withNotes({ properties: { name: schema } }, english)).toEqual({
    properties: {
      name: { ...schema, description: 'The name.\n\n**Observed:** clients send it\n\n**Inferred:** no page says so' },
    },
  })
})

test('gives a text to what has evidence only', () => {
  const example = { summary: 'Not JSON', 'x-evidence': { observed: 'seen' } }

  expect(withNotes({ examples: [example] }, english)).toEqual({
    examples: [{ ...example, description: '**Observed:** seen' }],
  })
})

test('adds limit and official page to an operation', () => {
  const operation = {
    operationId: 'getBot',
    description: 'Gets a bot.',
    externalDocs: { url: 'https://example.com/bot-get' },
    'x-rate-limit': { free: 60, standard: 240 },
  }

  expect(withNotes(operation, english)).toEqual({
    ...operation,
    description:
      'Gets a bot.\n\n**Limit:** 240 calls a minute, on the free plan 60, for the domain that registered the app.\n\n[Official page](https://example.com/bot-get)',
  })
})

test('leaves everything else as it is', () => {
  const document = {
    info: { title: 'API' },
    tags: [{ name: 'bots', externalDocs: { url: 'https://example.com' } }],
    paths: { '/bots': { get: { responses: { '200': { description: 'Bots.\n' } }, deprecated: false } } },
    enum: ['a', 1, null],
  }

  expect(withNotes(document, english)).toEqual(document)
})

test('speaks the language of its page', () => {
  const operation = {
    operationId: 'getBot',
    'x-rate-limit': { free: 60, standard: 240 },
    'x-evidence': { inferred: '理由' },
  }

  expect(withNotes(operation, japanese)['description']).toBe(
    '**推測:** 理由\n\n**レート制限:** 1 分あたり 240 回、フリープランでは 60 回。アプリを登録したドメインごとに数える。',
  )
})
