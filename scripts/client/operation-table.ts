import type { Operation } from '../description/operations.ts'
import { answerKind } from './answer-kind.ts'

/** The facts that drive the runtime, one entry an operation. */
export function printOperationTable(operations: readonly Operation[]): string {
  const entries = operations.map((operation) => `  ${operation.id}: ${JSON.stringify(tableEntry(operation))},\n`)
  return `import type { OperationInfo } from '../operation-info.ts'

export const operations = {
${entries.join('')}} as const satisfies Record<string, OperationInfo>
`
}

/** The table travels with every bundle: what is not so is left out, and so is what follows from the path. */
function tableEntry(operation: Operation): Record<string, unknown> {
  return {
    method: operation.method,
    path: operation.path,
    query: operation.queryParameters.length > 0 ? operation.queryParameters.map(({ name }) => name) : undefined,
    body: operation.requestBody === undefined ? undefined : true,
    status: operation.success.status,
    answer: answerKind(operation.success),
    rateLimit: operation.rateLimit,
    serializePerBot: operation.serializePerBot ? true : undefined,
    pagination: operation.pagination,
  }
}
