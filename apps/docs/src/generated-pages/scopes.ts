import type { Description } from '../description/description.ts'
import { anchorOf, operationsOf } from '../description/operations.ts'
import type { Words } from '../words.ts'
import { code, table } from './markdown.ts'

/** Which scopes an operation takes; any one of them is enough. */
export function scopes(description: Description, { columns }: Words): string {
  const rows = operationsOf(description).map(({ operation }) => {
    const accepted = operation.security.flatMap((entry) => Object.values(entry).flat())
    return { operation, accepted }
  })
  const names = [...new Set(rows.flatMap(({ accepted }) => accepted))].sort()
  return table(
    [columns.operation, ...names.map(code)],
    rows.map(({ operation, accepted }) => [
      `[${operation.operationId}](${anchorOf(operation)})`,
      ...names.map((name) => (accepted.includes(name) ? '✓' : '')),
    ]),
  )
}
