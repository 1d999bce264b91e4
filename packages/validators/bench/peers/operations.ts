import { bundle, nameOf } from '../schemas/bundle.ts'

interface Request {
  readonly id: string
  readonly schema: string
}

/** The operations whose request has a body, and its schema. */
export function readOperations(): readonly Request[] {
  return Object.values(bundle.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, requestBody }) => {
      const reference = requestBody?.content['application/json']?.schema.$ref
      return operationId === undefined || reference === undefined
        ? []
        : [{ id: operationId, schema: nameOf(reference) }]
    })
}
