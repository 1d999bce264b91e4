import { expect, test } from 'vitest'
import { loadDescription } from '../../scripts/description/load.ts'
import { readOperations } from '../../scripts/description/operations.ts'
import { operationTable } from './operation-table.ts'

test('the bundle has exactly the operations, requests, titles and scopes of the official overview', () => {
  const described = readOperations(loadDescription()).map(({ id, method, path, summary, scopes }) => [
    id,
    `${method.toUpperCase()} ${path}`,
    summary,
    [...scopes].sort().join(' '),
  ])
  expect(described.sort(byId)).toEqual(operationTable.map((row) => [...row]).sort(byId))
})

function byId([a = '']: string[], [b = '']: string[]): number {
  return a < b ? -1 : 1
}
