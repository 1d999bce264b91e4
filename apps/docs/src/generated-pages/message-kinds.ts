import { componentName, type Description, resolved } from '../description/description.ts'
import { operationsOf } from '../description/operations.ts'
import { isArray, isObject, type JsonObject } from '../json.ts'
import type { Words } from '../words.ts'
import { code, table } from './markdown.ts'
import { literal } from './literal.ts'

/** The kinds of message, each with what it is in the words of its schema. */
export function messageKinds(description: Description, { columns, firstSentence }: Words): string {
  return table(
    [code('type'), columns.meaning, columns.schema],
    kinds(description).map(({ type, name, schema }) => [
      code(type),
      firstSentence(String(schema['description'])),
      code(name),
    ]),
  )
}

/** One call a kind, from the shortest example that `sendUserMessage` has of it. */
export function messageSamples(description: Description, { columns }: Words): string {
  const examples = messageExamples(description)
  return kinds(description)
    .map(({ type }) => {
      const [shortest] = examples
        .filter(({ content }) => content['type'] === type)
        .sort((a, b) => JSON.stringify(a.content).length - JSON.stringify(b.content).length)
      if (shortest === undefined) throw new Error(`there is no example of ${type}`)
      const call = `await works.sendUserMessage({ botId, userId, content: ${literal(shortest.content)} })`
      return `**${code(type)}**${columns.colon}${shortest.summary}\n\n\`\`\`ts\n${call}\n\`\`\``
    })
    .join('\n\n')
}

function kinds(description: Description): { type: string; name: string; schema: JsonObject }[] {
  const union = description.components.schemas['MessageContent']?.['oneOf']
  return (isArray(union) ? union : []).map((variant) => {
    const schema = resolved(description, variant)
    const type = isObject(schema['properties']) ? schema['properties']['type'] : undefined
    return { type: String(isObject(type) ? type['const'] : ''), name: componentName(variant) ?? '', schema }
  })
}

function messageExamples(description: Description): { content: JsonObject; summary: string }[] {
  const send = operationsOf(description).find(({ operation }) => operation.operationId === 'sendUserMessage')
  const body = resolved(description, send?.operation['requestBody'])
  const media = isObject(body['content']) ? body['content']['application/json'] : undefined
  const examples = isObject(media) && isObject(media['examples']) ? Object.values(media['examples']) : []
  return examples.flatMap((reference) => {
    const { value, summary } = resolved(description, reference)
    const content = isObject(value) ? value['content'] : undefined
    return isObject(content) ? [{ content, summary: String(summary) }] : []
  })
}
