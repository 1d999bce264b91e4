import { type OperationCase, operationCases } from '../operation-cases.ts'
import { fullerBodies } from './fuller-bodies.ts'
import { absent, breaksOf, type Break } from './breaks.ts'
import { type Path, placesIn } from './places.ts'

export interface BrokenRequest {
  readonly operationCase: OperationCase
  readonly broken: Break
  readonly body: unknown
}

/** Each request example with one rule broken, every rule that it can break; a rule is broken once for each operation and place of the schema. */
export function brokenRequests(): readonly BrokenRequest[] {
  const seen = new Set<string>()
  return [...operationCases(), ...fullerCases()].flatMap((operationCase): BrokenRequest[] => {
    const { operation, body } = operationCase
    const schema = operation.requestBody?.schema
    if (schema === undefined) return []
    const places = placesIn(
      body,
      { $ref: `#/components/schemas/${schema}` },
      { path: [], underUnion: false, pointer: schema },
    )
    return places.flatMap(breaksOf).flatMap((broken) => {
      const key = `${operation.id} ${broken.rule} ${broken.path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')} ${broken.name.split(': ')[1]}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ operationCase, broken, body: put(body, broken.path, broken.value) }]
    })
  })
}

function fullerCases(): readonly OperationCase[] {
  const first = new Map(operationCases().map((operationCase) => [operationCase.operation.id, operationCase]))
  return Object.entries(fullerBodies).flatMap(([id, bodies]) => {
    const operationCase = first.get(id)
    if (operationCase === undefined) throw new Error(`${id} is no operation`)
    return bodies.map((body, index) => ({ ...operationCase, example: `of our own, ${index}`, body }))
  })
}

function put(body: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  // The path leads through the objects and lists of the example.
  const copy = (Array.isArray(body) ? [...(body as unknown[])] : { ...(body as object) }) as Record<
    string | number,
    unknown
  >
  if (rest.length > 0) copy[key] = put(copy[key], rest, value)
  else if (value === absent) delete copy[key]
  else copy[key] = value
  return copy
}
