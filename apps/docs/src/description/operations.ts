import type { JsonObject } from '../json.ts'
import type { Description, Operation } from './description.ts'

export interface PlacedOperation {
  readonly operation: Operation
  readonly method: string
  /** The path, or the type of the event. */
  readonly path: string
  /** Parameters of the path, which stand beside its methods. */
  readonly shared: JsonObject
}

const methods = ['get', 'put', 'post', 'patch', 'delete']

export function operationsOf({ paths }: Description): PlacedOperation[] {
  return placed(paths)
}

/** The callbacks. */
export function eventsOf({ webhooks }: Description): PlacedOperation[] {
  // Linted: `webhooks` holds the same kind of objects as `paths`.
  return placed((webhooks ?? {}) as Description['paths'])
}

/** The address of an operation on the page of its description, as Redoc makes it. */
export function anchorOf({ tags, operationId }: Operation): string {
  return `#/${tags[0]}/${operationId.toLowerCase()}`
}

function placed(items: Description['paths']): PlacedOperation[] {
  return Object.entries(items).flatMap(([path, shared]) =>
    methods
      .filter((method) => method in shared)
      // Linted: what stands under a method is an operation.
      .map((method) => ({ operation: shared[method] as Operation, method: method.toUpperCase(), path, shared })),
  )
}
