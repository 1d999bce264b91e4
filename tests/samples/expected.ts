import { loadDescription } from '../../scripts/description/load.ts'
import { type Operation, readOperations } from '../../scripts/description/operations.ts'

/** Of the published description, which has no samples. */
export const operations = readOperations(loadDescription())

export function operationOf(id: string): Operation {
  const operation = operations.find((each) => each.id === id)
  if (operation === undefined) throw new Error(`there is no operation ${id}`)
  return operation
}

/** The kinds of message. */
export const kinds: readonly string[] = Object.keys(messageMapping())

/** Path and query of the examples, below the server of the API. */
export function expectedUrl({ path, pathParameters, queryParameters }: Operation): string {
  const inPath = new Map(pathParameters.map(({ name, example }) => [name, encodeURIComponent(String(example))]))
  const query = new URLSearchParams(
    queryParameters.filter(({ name }) => name !== 'cursor').map(({ name, example }) => [name, String(example)]),
  )
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => inPath.get(name) ?? '')
  return query.size === 0 ? address : `${address}?${query}`
}

/** Bodies that a sample may send: the first example of the operation, or all of a kind of message. */
export function expectedBodies(name: string, { requestBody }: Operation): readonly unknown[] {
  const examples = Object.values(requestBody?.examples ?? {})
  return name.startsWith('message-')
    ? examples.filter((example) => `message-${kindOf(example)}` === name)
    : examples.slice(0, 1)
}

function kindOf(example: unknown): string {
  // Linted against the schema of the request.
  return (example as { readonly content: { readonly type: string } }).content.type
}

function messageMapping(): object {
  const schema = loadDescription().document.components.schemas['MessageContent']
  // The lint demands a mapping of every union.
  return (schema as { readonly discriminator: { readonly mapping: object } }).discriminator.mapping
}
