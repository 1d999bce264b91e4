import { type Description, resolved } from '../description/description.ts'
import type { PlacedOperation } from '../description/operations.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json.ts'

/** A request with the description's own examples in every place, and what is to come back. */
export interface SampleRequest {
  readonly operationId: string
  readonly method: string
  readonly url: string
  /** What stands in the path and the query, by name. */
  readonly parameters: JsonObject
  readonly body: JsonObject | undefined
  readonly status: number
  /** `json or nothing`: no official page prints the body. */
  readonly answer: 'json' | 'json or nothing' | 'nothing'
  /** Whether the answer is a page of a list. */
  readonly list: boolean
}

/** The request of an operation with the example of that name, or the first one. */
export function sampleRequest(description: Description, placed: PlacedOperation, example?: string): SampleRequest {
  const { operation, method, path } = placed
  const parameters = parametersOf(description, placed)
  const { status, answer } = successOf(description, operation)
  return {
    operationId: operation.operationId,
    method,
    url: `${serverOf(description)}${filled(path, parameters)}`,
    parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
    body: bodyOf(description, operation, example),
    status,
    answer,
    list: 'x-pagination' in operation,
  }
}

interface Parameter {
  readonly name: string
  readonly place: 'path' | 'query'
  readonly value: Json
}

function parametersOf(description: Description, { operation, shared }: PlacedOperation): Parameter[] {
  const all = [shared['parameters'], operation['parameters']].flatMap((list) => (isArray(list) ? list : []))
  return (
    all
      .map((parameter) => resolved(description, parameter))
      // The first page has no cursor: one comes from a former answer only.
      .filter(({ name }) => name !== 'cursor')
      .map(({ name, in: place, example }) => {
        if (typeof name !== 'string' || (place !== 'path' && place !== 'query') || example === undefined)
          throw new Error(`${operation.operationId}: a sample needs an example of the parameter ${String(name)}`)
        return { name, place, value: example }
      })
  )
}

function serverOf({ servers }: Description): string {
  const [first] = isArray(servers) ? servers : []
  if (!isObject(first) || typeof first['url'] !== 'string') throw new Error('the description has no server')
  return first['url']
}

function filled(path: string, parameters: readonly Parameter[]): string {
  const encoded = (wanted: Parameter['place']): [string, string][] =>
    parameters
      .filter(({ place }) => place === wanted)
      .map(({ name, value }) => [name, encodeURIComponent(String(value))])
  const inPath = Object.fromEntries(encoded('path'))
  const query = encoded('query').map(([name, value]) => `${name}=${value}`)
  const address = path.replaceAll(/\{(\w+)\}/g, (place, name: string) => inPath[name] ?? place)
  return [address, ...(query.length > 0 ? [query.join('&')] : [])].join('?')
}

function bodyOf(description: Description, operation: JsonObject, example: string | undefined): JsonObject | undefined {
  if (operation['requestBody'] === undefined) return undefined
  const { examples } = jsonOf(resolved(description, operation['requestBody'])) ?? {}
  const byName = isObject(examples) ? examples : {}
  const reference = example === undefined ? Object.values(byName)[0] : byName[example]
  const value = reference === undefined ? undefined : resolved(description, reference)['value']
  if (!isObject(value)) throw new Error(`${String(operation['operationId'])} has no example ${example ?? ''}`)
  return value
}

function successOf(
  description: Description,
  { operationId, responses }: JsonObject,
): Pick<SampleRequest, 'status' | 'answer'> {
  const [success] = isObject(responses) ? Object.entries(responses).filter(([status]) => /^[23]/.test(status)) : []
  if (success === undefined) throw new Error(`${String(operationId)} has no success`)
  const [status, reference] = success
  const response = resolved(description, reference)
  const evidence = response['x-evidence']
  const sure = isObject(evidence) && 'inferred' in evidence ? 'json or nothing' : 'json'
  return { status: Number(status), answer: jsonOf(response) === undefined ? 'nothing' : sure }
}

function jsonOf({ content }: JsonObject): JsonObject | undefined {
  const media = isObject(content) ? content['application/json'] : undefined
  return isObject(media) ? media : undefined
}
