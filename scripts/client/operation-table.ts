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

function tableEntry(operation: Operation): Record<string, unknown> {
  return {
    method: operation.method,
    path: operation.path,
    pathParameters: operation.pathParameters.map(({ name }) => name),
    queryParameters: operation.queryParameters.map(({ name }) => name),
    body: operation.requestBody !== undefined,
    status: operation.success.status,
    answer: answerKind(operation.success),
    scopes: operation.scopes,
    rateLimit: operation.rateLimit,
    serializePerBot: operation.serializePerBot,
    pagination: operation.pagination,
  }
}
