import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Description, fileOf, readDescription } from '../src/description/description.ts'
import { operationsOf } from '../src/description/operations.ts'
import { isArray, isObject } from '../src/json.ts'
import { languages } from '../src/pages.ts'
import { sampleRequest } from '../src/samples/sample-request.ts'
import { siteContent } from '../src/site-content.ts'

// What the samples do is seen by `tests/samples`, which runs each of them.

const published = readDescription('openapi')

function placed(operationId: string, description: Description = published) {
  const found = operationsOf(description).find(({ operation }) => operation.operationId === operationId)
  if (found === undefined) throw new Error(`there is no ${operationId}`)
  return found
}

test.each(languages)('every operation has a sample in each language in $languageName', (words) => {
  const { openapi } = siteContent(words)
  const labels = operationsOf(openapi).map(({ operation }) => {
    const samples = operation['x-codeSamples']
    return [operation.operationId, isArray(samples) ? samples.map((each) => isObject(each) && each['label']) : []]
  })
  expect(labels).toEqual(
    operationsOf(published).map(({ operation: { operationId } }) => [
      operationId,
      ['curl', 'TypeScript', 'Python', 'Go'],
    ]),
  )
})

test.each(['openapi.yaml', 'openapi.json', 'openapi.ja.yaml', 'openapi.ja.json'])('%s has no samples', (name) => {
  expect(readFileSync(fileOf(name), 'utf8')).not.toContain('x-codeSamples')
})

test('a request has the examples in their places, and asks for the first page', () => {
  expect(sampleRequest(published, placed('listBotUsers'))).toEqual({
    operationId: 'listBotUsers',
    method: 'GET',
    url: 'https://www.worksapis.com/v1.0/bots/2000001/domains/10000001/members?count=60',
    parameters: { botId: 2000001, domainId: 10000001, count: 60 },
    body: undefined,
    status: 200,
    answer: 'json',
    list: true,
  })
  expect(sampleRequest(published, placed('patchBot'), 'patchBotRequestCallbackOff')).toMatchObject({
    body: { callbackUrl: '' },
    answer: 'json or nothing',
  })
})

test('a parameter without an example is named', () => {
  const { botId: _, ...parameters } = published.components.parameters
  const { example: __, ...botId } = published.components.parameters['botId'] ?? {}
  const poorer = { ...published, components: { ...published.components, parameters: { ...parameters, botId } } }
  expect(() => sampleRequest(poorer, placed('getBot', poorer))).toThrow(/getBot.*botId/)
})

test('an example that is not there is named', () => {
  expect(() => sampleRequest(published, placed('patchBot'), 'another')).toThrow('patchBot has no example another')
})
