import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { operations } from '../../src/operations/index.ts'

// Written by hand against the documents, as the description was: each judges the other.

interface Described {
  readonly operationId: string
  readonly security: readonly { readonly oauth2: readonly [string] }[]
  readonly 'x-serialize-per-bot'?: boolean
  readonly 'x-rate-limit': { readonly free: number; readonly standard: number }
  readonly requestBody?: object
}

const bundle = fileURLToPath(import.meta.resolve('@lineworks-bot/openapi/openapi.json'))
// The bundle passes its own lint; what is read of it here is in every operation.
const { paths } = JSON.parse(readFileSync(bundle, 'utf8')) as { paths: Record<string, Record<string, Described>> }

const described = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, operation]) => 'operationId' in operation)
    .map(([method, operation]) => ({ path, method, operation })),
)

describe.each(Object.entries(operations))(
  '%s',
  (operationId, { method, path, scopes, body, serialPerBot, callsPerMinute }) => {
    const found = described.find(({ operation }) => operation.operationId === operationId)

    it('is reached, allowed, limited and kept apart as the description says', () => {
      const limit = found?.operation['x-rate-limit']
      expect({
        method: method.toLowerCase(),
        path: path.replace(/:(\w+)/g, '{$1}'),
        scopes,
        body: body !== undefined,
        serialPerBot: serialPerBot ?? false,
        limit: { free: callsPerMinute ?? 60, standard: callsPerMinute ?? 240 },
      }).toEqual({
        method: found?.method,
        path: found?.path,
        scopes: found?.operation.security.map(({ oauth2: [scope] }) => scope),
        body: found?.operation.requestBody !== undefined,
        serialPerBot: found?.operation['x-serialize-per-bot'] ?? false,
        limit: { free: limit?.free, standard: limit?.standard },
      })
    })
  },
)

it('has every operation and no other', () => {
  expect(Object.keys(operations).sort()).toEqual(described.map(({ operation }) => operation.operationId).sort())
})
