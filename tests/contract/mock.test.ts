import { LineWorksApiError } from '@lineworks-bot/client'
import { ErrorResponse } from '@lineworks-bot/validators'
import * as validators from '@lineworks-bot/validators/operations'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { declaredStatuses, variantsIn, variantsUnder } from './declared.ts'
import { caseName, operationCases, operations, type OperationCase, responseExamples } from './operation-cases.ts'
import { callOperation, prismClient, type RecordedExchange } from './prism-client.ts'
import { Coverage } from './report/coverage.ts'
import { suiteReport } from './report/suite-report.ts'

// The matrix: operation x request example x declared status x example of the answer, by the real client to Prism as a mock.

const report = suiteReport(import.meta.filename)
const mockUrl = inject('mockUrl')
const requests: Readonly<Record<string, { validate(value: unknown): object }>> = validators.requests
const responses: Readonly<Record<string, { validate(value: unknown): object }>> = validators.responses

const done = new Coverage(operations.map(({ id }) => id))
const statuses = new Coverage(operations.flatMap(({ id }) => declaredStatuses(id).map((status) => `${id} ${status}`)))
const variants = new Coverage(
  operations.flatMap(({ requestBody }) => (requestBody ? variantsUnder(requestBody.schema) : [])),
)
report.covers('operations', done)
report.covers('statuses of operations', statuses)
report.covers('variants of unions in requests', variants)
afterAll(() => report.write())

const matrix = operationCases().flatMap((operationCase) =>
  declaredStatuses(operationCase.operation.id).flatMap((status) =>
    responseExamples(operationCase.operation, status).map((example) => ({ operationCase, status, example })),
  ),
)
const named = matrix.map(
  (cell) => [[caseName(cell.operationCase), cell.status, cell.example ?? 'no body'].join(', '), cell] as const,
)

async function send(
  { operation, body, parameters }: OperationCase,
  status: number,
  example: string | undefined,
): Promise<{ exchange: RecordedExchange; outcome: unknown }> {
  const prefer = [`code=${status}`, ...(example === undefined ? [] : [`example=${example}`])].join(', ')
  const { works, exchanges } = prismClient(mockUrl, prefer)
  const outcome: unknown = await callOperation(works, operation.id, {
    ...parameters,
    ...(body as object | undefined),
  }).catch((error: unknown) => error)
  report.sent(exchanges.length)
  expect(exchanges).toHaveLength(1)
  const exchange = exchanges[0] as RecordedExchange // There is exactly one.
  expect(exchange.violations).toBeNull()
  statuses.meet(`${operation.id} ${exchange.status}`)
  return { exchange, outcome }
}

describe('the client sends what the description declares, and Prism and the validators find nothing wrong', () => {
  test.each(named.filter(([, { status }]) => status < 400))('%s', async (_, { operationCase, status, example }) => {
    const { operation, body, parameters } = operationCase
    const { exchange, outcome } = await send(operationCase, status, example)
    if (outcome instanceof Error) throw outcome
    done.meet(operation.id)
    expect(exchange.status).toBe(operation.success.status)
    expect(exchange.method).toBe(operation.method.toUpperCase())
    expect(exchange.url.pathname).toBe(filledPath(operation.path, parameters))
    expect([...exchange.url.searchParams.keys()]).toEqual(operation.queryParameters.map(({ name }) => name))
    expect(exchange.requestHeaders.get('authorization')).toBe('Bearer contract-test-token')
    expect(exchange.requestBody).toEqual(body)
    if (body !== undefined) {
      expect(requests[operation.id]?.validate(body)).toEqual({ value: body })
      for (const variant of variantsIn(body, operation.requestBody?.schema ?? '')) variants.meet(variant)
    }
    if (operation.success.status === 302) expect(outcome).toEqual({ location: expect.stringMatching(/^https:/) })
    else if (operation.success.body === undefined) expect(outcome).toBeUndefined()
    else expect(responses[operation.id]?.validate(outcome)).toEqual({ value: outcome })
  })
})

describe('every declared error becomes a LineWorksApiError', () => {
  test.each(named.filter(([, { status }]) => status >= 400))('%s', async (_, { operationCase, status, example }) => {
    const { exchange, outcome } = await send(operationCase, status, example)
    expect(exchange.status).toBe(status)
    expect(outcome).toBeInstanceOf(LineWorksApiError)
    const answer: unknown = JSON.parse(exchange.answer)
    expect(ErrorResponse.validate(answer)).toEqual({ value: answer })
    expect(outcome).toMatchObject({ operationId: operationCase.operation.id, status, ...(answer as object) })
  })
})

describe('nothing that the description declares was left out', () => {
  test('each operation', () => expect(done.holes()).toEqual([]))
  test('each status of each operation', () => expect(statuses.holes()).toEqual([]))
  test('each variant of each union in a request', () => expect(variants.holes()).toEqual([]))
})

function filledPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])))
}
