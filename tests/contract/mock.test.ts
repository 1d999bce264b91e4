import { LineWorksApiError } from '@lineworks-bot/client'
import { ErrorResponse } from '@lineworks-bot/validators'
import * as validators from '@lineworks-bot/validators/operations'
import { describe, expect, inject, test } from 'vitest'
import { caseName, description, operationCases } from './operation-cases.ts'
import { callOperation, prismClient } from './prism-client.ts'

const mockUrl = inject('mockUrl')
const cases = operationCases().map((operationCase) => [caseName(operationCase), operationCase] as const)
const requests: Readonly<Record<string, { validate(value: unknown): object }>> = validators.requests
const responses: Readonly<Record<string, { validate(value: unknown): object }>> = validators.responses

describe('the client sends what the description declares, and Prism and the validators find nothing wrong', () => {
  test.each(cases)('%s', async (_, { operation, body, parameters }) => {
    const { works, exchanges } = prismClient(mockUrl)
    const value = await callOperation(works, operation.id, { ...parameters, ...(body as object | undefined) })

    expect(exchanges).toHaveLength(1)
    const [exchange] = exchanges
    expect(exchange?.violations).toBeNull()
    expect(exchange?.status).toBe(operation.success.status)
    expect(exchange?.method).toBe(operation.method.toUpperCase())
    expect(exchange?.url.pathname).toBe(filledPath(operation.path, parameters))
    expect([...(exchange?.url.searchParams.keys() ?? [])]).toEqual(operation.queryParameters.map(({ name }) => name))
    expect(exchange?.requestHeaders.get('authorization')).toBe('Bearer contract-test-token')
    expect(exchange?.requestBody).toEqual(body)
    if (body !== undefined) expect(requests[operation.id]?.validate(body)).toEqual({ value: body })
    if (operation.success.status === 302) expect(value).toEqual({ location: expect.stringMatching(/^https:/) })
    else if (operation.success.body === undefined) expect(value).toBeUndefined()
    else expect(responses[operation.id]?.validate(value)).toEqual({ value })
  })
})

describe('every declared error becomes a LineWorksApiError', () => {
  const errors = operationCases()
    .filter(({ operation }, index, all) => all.findIndex((other) => other.operation.id === operation.id) === index)
    .flatMap((operationCase) =>
      errorStatuses(operationCase.operation.path, operationCase.operation.method).map(
        (status) => [`${operationCase.operation.id} ${status}`, status, operationCase] as const,
      ),
    )

  test.each(errors)('%s', async (_, status, { operation, body, parameters }) => {
    const { works, exchanges } = prismClient(mockUrl, `code=${status}`)
    const call = callOperation(works, operation.id, { ...parameters, ...(body as object | undefined) })
    const error: unknown = await call.then(
      () => 'no error was thrown',
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(LineWorksApiError)
    expect(exchanges[0]?.violations).toBeNull()
    const answer: unknown = JSON.parse(exchanges[0]?.answer ?? '')
    expect(ErrorResponse.validate(answer)).toEqual({ value: answer })
    expect(error).toMatchObject({ operationId: operation.id, status, ...(answer as object) })
  })
})

function errorStatuses(path: string, method: 'get' | 'post' | 'put' | 'patch' | 'delete'): number[] {
  const responses = description.document.paths[path]?.[method]?.responses ?? {}
  return Object.keys(responses)
    .map(Number)
    .filter((status) => status >= 400)
}

function filledPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])))
}
