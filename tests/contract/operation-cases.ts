import { readOperations, type Operation } from '../../scripts/description/operations.ts'
import { resolve } from '../../scripts/description/references.ts'
import { loadDescription } from '../../scripts/description/load.ts'

export const description = loadDescription()
export const operations = readOperations(description)

export interface OperationCase {
  readonly operation: Operation
  /** Name of the request example; undefined for an operation that sends no body. */
  readonly example: string | undefined
  readonly body: unknown
  /** Path and query, filled with the examples of the description. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Each operation with each of its request examples. */
export function operationCases(): readonly OperationCase[] {
  return operations.flatMap((operation): OperationCase[] => {
    const all = [...operation.pathParameters, ...operation.queryParameters]
    const parameters = Object.fromEntries(all.map((parameter) => [parameter.name, parameter.example]))
    if (operation.requestBody === undefined) return [{ operation, example: undefined, body: undefined, parameters }]
    return Object.entries(operation.requestBody.examples).map(([example, body]) => ({
      operation,
      example,
      body,
      parameters,
    }))
  })
}

/** Names of the examples of one answer; `undefined` for an answer without a body. */
export function responseExamples({ path, method }: Operation, status: number): readonly (string | undefined)[] {
  const response = resolve(description, description.document.paths[path]?.[method]?.responses?.[status], 'responses', [
    'paths',
    path,
    method,
    'responses',
    String(status),
  ])
  const names = Object.keys(response.content?.['application/json']?.examples ?? {})
  return names.length === 0 ? [undefined] : names
}

export function caseName({ operation, example }: OperationCase): string {
  return example === undefined ? operation.id : `${operation.id}, ${example}`
}
