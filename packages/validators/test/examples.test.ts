import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import * as validators from '../src/index.ts'
import { requests, responses } from '../src/operations.ts'

interface Body {
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, { readonly $ref: string }>> }>
  >
}

interface Operation {
  readonly operationId: string
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
}

interface Bundle {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly webhooks: Readonly<Record<string, { readonly post: Operation }>>
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>
    readonly schemas: Readonly<Record<string, unknown>>
  }
}

const file = createRequire(import.meta.url).resolve('@lineworks-bot/openapi/openapi.json')
// Linted when it was made.
const bundle = JSON.parse(readFileSync(file, 'utf8')) as Bundle

function examplesOf(body: Body | undefined): [string, unknown][] {
  const examples = Object.keys(body?.content?.['application/json']?.examples ?? {})
  return examples.map((name) => [name, bundle.components.examples[name]?.value])
}

const operations = Object.values(bundle.paths).flatMap((item) =>
  Object.values(item).filter((operation) => operation.operationId !== undefined),
)

describe('every example of a request passes, and there is a validator for exactly the requests with a body', () => {
  const withBody = operations.filter(({ requestBody }) => requestBody !== undefined)
  test('validators', () => {
    expect(Object.keys(requests).sort()).toEqual(withBody.map(({ operationId }) => operationId).sort())
  })
  test.each(withBody.map((operation) => [operation.operationId, operation] as const))('%s', (id, { requestBody }) => {
    const examples = examplesOf(requestBody)
    expect(examples).not.toEqual([])
    for (const [, value] of examples)
      expect(new Map(Object.entries(requests)).get(id)?.validate(value)).toEqual({ value })
  })
})

describe('every example of an answer passes, and there is a validator for exactly the answers with a body', () => {
  const success = ({ responses }: Operation): Body | undefined =>
    Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
  const withBody = operations.filter((operation) => success(operation)?.content !== undefined)
  test('validators', () => {
    expect(Object.keys(responses).sort()).toEqual(withBody.map(({ operationId }) => operationId).sort())
  })
  test.each(withBody.map((operation) => [operation.operationId, operation] as const))('%s', (id, operation) => {
    const examples = examplesOf(success(operation))
    expect(examples).not.toEqual([])
    for (const [, value] of examples)
      expect(new Map(Object.entries(responses)).get(id)?.validate(value)).toEqual({ value })
  })
})

test.each(Object.values(bundle.webhooks).map(({ post }) => [post.operationId, post] as const))(
  'every example of %s passes as an event',
  (_, { requestBody }) => {
    const examples = examplesOf(requestBody)
    expect(examples).not.toEqual([])
    for (const [, value] of examples) expect(validators.CallbackEvent.validate(value)).toEqual({ value })
  },
)

test('each schema of the description has a validator under its name', () => {
  const { ValidationError: _, ...schemas } = validators
  expect(Object.keys(schemas).sort()).toEqual(Object.keys(bundle.components.schemas).sort())
})
