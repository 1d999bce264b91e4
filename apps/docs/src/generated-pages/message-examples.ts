import { componentName, type Description, resolved } from '../description/description.ts'
import { operationsOf } from '../description/operations.ts'
import { isArray, isObject, type JsonObject } from '../json.ts'

export interface MessageKind {
  readonly type: string
  /** Name of its schema. */
  readonly name: string
  readonly schema: JsonObject
}

export interface MessageExample {
  readonly name: string
  readonly content: JsonObject
  readonly summary: string
}

export function messageKindsOf(description: Description): MessageKind[] {
  const union = description.components.schemas['MessageContent']?.['oneOf']
  return (isArray(union) ? union : []).map((variant) => {
    const schema = resolved(description, variant)
    const type = isObject(schema['properties']) ? schema['properties']['type'] : undefined
    return { type: String(isObject(type) ? type['const'] : ''), name: componentName(variant) ?? '', schema }
  })
}

/** Every message that `sendUserMessage` has as an example. */
export function messageExamples(description: Description): MessageExample[] {
  const send = operationsOf(description).find(({ operation }) => operation.operationId === 'sendUserMessage')
  const body = resolved(description, send?.operation['requestBody'])
  const media = isObject(body['content']) ? body['content']['application/json'] : undefined
  const examples = isObject(media) && isObject(media['examples']) ? Object.values(media['examples']) : []
  return examples.flatMap((reference) => {
    const { value, summary } = resolved(description, reference)
    const content = isObject(value) ? value['content'] : undefined
    return isObject(content) ? [{ name: componentName(reference) ?? '', content, summary: String(summary) }] : []
  })
}

export function shortest(examples: readonly MessageExample[], type: string): MessageExample {
  const [first] = examples
    .filter(({ content }) => content['type'] === type)
    .sort((a, b) => JSON.stringify(a.content).length - JSON.stringify(b.content).length)
  if (first === undefined) throw new Error(`there is no example of ${type}`)
  return first
}
