import { methods, type Method, type OperationObject, type Parameter } from './document.ts'
import { DescriptionError } from './errors.ts'
import type { Description } from './load.ts'
import type { Pointer } from './locate.ts'
import { readRequestBody, readSuccess, type JsonBody, type Success } from './operation-bodies.ts'
import { resolve } from './references.ts'

/** An operation with everything that the generators need, references resolved. */
export interface Operation {
  readonly id: string
  readonly method: Method
  readonly path: string
  /** Where it stands in the bundle. */
  readonly pointer: Pointer
  readonly area: string
  readonly summary: string
  readonly description: string
  readonly officialPage: string | undefined
  /** Any one of them is enough. */
  readonly scopes: readonly string[]
  readonly pathParameters: readonly Parameter[]
  readonly queryParameters: readonly Parameter[]
  readonly requestBody: JsonBody | undefined
  readonly success: Success
  readonly rateLimit: OperationObject['x-rate-limit']
  readonly serializePerBot: boolean
  readonly pagination: OperationObject['x-pagination']
}

/** All operations in the order of the description. */
export function readOperations(description: Description): readonly Operation[] {
  const seen = new Map<string, string>()
  return Object.entries(description.document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const pointer = ['paths', path, method]
      const read = readOperation(description, { path, method, operation, pointer, shared: item.parameters ?? [] })
      const other = seen.get(read.id)
      if (other !== undefined) {
        throw new DescriptionError(
          description.locate(pointer),
          `operationId ${read.id} is taken by ${other}; name one of them anew`,
        )
      }
      seen.set(read.id, `${method} ${path}`)
      return [read]
    }),
  )
}

interface Source {
  readonly path: string
  readonly method: Method
  readonly operation: OperationObject
  readonly pointer: Pointer
  readonly shared: readonly unknown[]
}

function readOperation(description: Description, { path, method, operation, pointer, shared }: Source): Operation {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter, index) =>
    resolve(description, parameter, 'parameters', [...pointer, 'parameters', index]),
  )
  const [area] = operation.tags ?? []
  if (area === undefined) throw new DescriptionError(description.locate(pointer), 'tags is missing; name the area')
  return {
    id: readId(description, operation.operationId, pointer),
    method,
    path,
    pointer,
    area,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    officialPage: operation.externalDocs?.url,
    scopes: (operation.security ?? []).flatMap((entry) => Object.values(entry).flat()),
    pathParameters: parameters.filter((parameter) => parameter.in === 'path'),
    queryParameters: parameters.filter((parameter) => parameter.in === 'query'),
    requestBody: readRequestBody(description, operation.requestBody, [...pointer, 'requestBody']),
    success: readSuccess(description, operation.responses ?? {}, [...pointer, 'responses']),
    rateLimit: operation['x-rate-limit'],
    serializePerBot: operation['x-serialize-per-bot'] === true,
    pagination: operation['x-pagination'],
  }
}

function readId(description: Description, id: string | undefined, pointer: Pointer): string {
  if (id === undefined) throw new DescriptionError(description.locate(pointer), 'operationId is missing')
  // The operationId becomes a method, a file name and an anchor.
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
    throw new DescriptionError(description.locate([...pointer, 'operationId']), `"${id}" must be a camelCase word`)
  }
  return id
}
