import type { Description } from '../description/description.ts'
import { anchorOf, operationsOf } from '../description/operations.ts'
import { isObject } from '../json.ts'
import type { Words } from '../words.ts'
import { table } from './markdown.ts'

/** Calls a minute of each operation, and whether those that change one bot must follow one another. */
export function rateLimits(description: Description, { columns }: Words): string {
  return table(
    [columns.operation, columns.free, columns.paid, columns.serialized],
    operationsOf(description).map(({ operation }) => {
      const limit = operation['x-rate-limit']
      if (!isObject(limit)) throw new Error(`${operation.operationId} has no x-rate-limit`)
      return [
        `[${operation.operationId}](${anchorOf(operation)})`,
        String(limit['free']),
        String(limit['standard']),
        operation['x-serialize-per-bot'] === true ? '✓' : '',
      ]
    }),
  )
}
