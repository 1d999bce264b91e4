import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'
import type { OperationInfo } from '../operation-info.ts'

export interface SplitParameters {
  readonly pathParameters: Readonly<Record<string, unknown>>
  readonly queryParameters: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>> | undefined
}

/** Sorts the flat parameters of a call into path, query and body. */
export function splitParameters(operationId: string, operation: OperationInfo, parameters: unknown): SplitParameters {
  if (
    parameters !== undefined &&
    (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
  ) {
    throw new LineWorksArgumentError('parameters', `${operationId} takes its parameters as an object`)
  }
  const pathParameters: Record<string, unknown> = {}
  const queryParameters: Record<string, unknown> = {}
  const body: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(parameters ?? {})) {
    if (operation.path.includes(`{${name}}`)) pathParameters[name] = value
    else if (operation.query?.includes(name)) queryParameters[name] = value
    else if (operation.body) define(body, name, value)
    else throw new LineWorksArgumentError(name, `${operationId} has no parameter "${name}"`)
  }
  return { pathParameters, queryParameters, body: operation.body ? body : undefined }
}

/** An own property, also for the name `__proto__`, which plain assignment would take for the prototype. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}
