import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface ShownOperation {
  readonly operationId: string
  readonly summary: string
  readonly method: string
  readonly path: string
  readonly tags: readonly [string]
}

const methods = ['get', 'put', 'post', 'patch', 'delete']

/** The operations of the bundle, callbacks not among them. */
export function readOperations(): ShownOperation[] {
  const bundle = readFileSync(fileURLToPath(import.meta.resolve('@lineworks-bot/openapi/openapi.json')), 'utf8')
  // Linted: an operation has its ID, a summary and one tag.
  const { paths } = JSON.parse(bundle) as {
    paths: Record<string, Record<string, Omit<ShownOperation, 'method' | 'path'>>>
  }
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  )
}
