import * as validators from '@lineworks-bot/validators/operations'
import type { Schema } from '@lineworks-bot/validators'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { absent, type Break } from './mutations/breaks.ts'
import { type BrokenRequest, brokenRequests } from './mutations/broken-requests.ts'
import { rulesOfRequests } from './mutations/rules.ts'
import { Coverage } from './report/coverage.ts'
import { suiteReport } from './report/suite-report.ts'

const report = suiteReport(import.meta.filename)
const declared = rulesOfRequests()
const rules = new Coverage(declared)
report.covers('rules of requests, broken', rules)
afterAll(() => report.write())

const mockUrl = inject('mockUrl')
const requests: Readonly<Record<string, Pick<Schema<unknown>, 'validate'>>> = validators.requests

const operations = new Map<string, BrokenRequest[]>()
for (const request of brokenRequests()) {
  const { id } = request.operationCase.operation
  operations.set(id, [...(operations.get(id) ?? []), request])
}

describe.each([...operations])('%s with one rule broken is refused by Prism and by us, at its place', (id, broken) => {
  test.each(broken.map((request) => [`${request.operationCase.example}, ${request.broken.name}`, request] as const))(
    '%s',
    async (_, request) => {
      const issues = requests[id]?.validate(request.body).issues ?? []
      expect(issues.map(({ path }) => path.join('.'))).toEqual([request.broken.path.join('.')])

      const response = await askPrism(request)
      report.sent()
      expect(response.status).toBe(400)
      if (!request.broken.underUnion) expect(placesOf(response)).toEqual([prismPlace(request.broken)])
      // `format` is broken too, where it can be.
      if (declared.has(request.broken.rule)) rules.meet(request.broken.rule)
    },
  )
})

test('every rule of every request was broken', () => expect(rules.holes()).toEqual([]))

async function askPrism({ operationCase, body }: BrokenRequest): Promise<Response> {
  const { operation, parameters } = operationCase
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters[name])),
  )
  return fetch(`${mockUrl}${path}`, {
    method: operation.method.toUpperCase(),
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** Prism names the object that lacks a member, not the member. */
function prismPlace({ path, value }: Break): string {
  return ['body', ...(value === absent ? path.slice(0, -1) : path)].join('.')
}

function placesOf(response: Response): string[] {
  const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as { location: string[] }[]
  // One value may break two keywords, such as `type: integer` and `format: int64`.
  return [...new Set(violations.map(({ location }) => location.slice(1).join('.')))]
}
