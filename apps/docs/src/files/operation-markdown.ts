import { componentName, type Description, resolved } from '../description/description.ts'
import type { PlacedOperation } from '../description/operations.ts'
import { code, table } from '../generated-pages/markdown.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json.ts'
import type { Words } from '../words.ts'

/** One operation or callback as a Markdown file, for programs that read. `description` has its notes in the texts. */
export function operationMarkdown(description: Description, placed: PlacedOperation, words: Words): string {
  const { operation, method, path } = placed
  const address = path.startsWith('/') ? `${serverOf(description)}${path}` : path
  const parts = [
    `# ${operation.operationId}${words.columns.colon}${operation.summary}`,
    code(`${method} ${address}`),
    operation.description,
    scopes(operation, words),
    parameters(description, placed, words),
    request(description, operation, words),
    answers(description, operation, words),
    samples(operation, words),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function serverOf({ servers }: Description): string {
  const [first] = isArray(servers) ? servers : []
  return isObject(first) ? String(first['url']) : ''
}

function scopes(operation: PlacedOperation['operation'], words: Words): string {
  const names = operation.security.flatMap((entry) => Object.values(entry).flat())
  return names.length === 0 ? '' : `${words.scopes}${words.columns.colon}${names.map(code).join(' ')}`
}

function parameters(description: Description, { operation, shared }: PlacedOperation, words: Words): string {
  const all = [shared['parameters'], operation['parameters']].flatMap((list) => (isArray(list) ? list : []))
  if (all.length === 0) return ''
  const { columns } = words
  const rows = all
    .map((parameter) => resolved(description, parameter))
    .map(({ name, in: place, description: text }) => [code(String(name)), String(place), String(text)])
  return `## ${words.parameters}\n\n${table([columns.parameter, columns.place, columns.meaning], rows)}`
}

function request(description: Description, operation: JsonObject, words: Words): string {
  if (operation['requestBody'] === undefined) return ''
  const media = mediaOf(resolved(description, operation['requestBody']))
  return [`## ${words.request}`, ...bodyOf(description, media, words)].join('\n\n')
}

function answers(description: Description, operation: JsonObject, words: Words): string {
  const all = isObject(operation['responses']) ? Object.entries(operation['responses']) : []
  const parts = all.map(([status, reference]) => {
    const response = resolved(description, reference)
    const body = status.startsWith('2') ? bodyOf(description, mediaOf(response), words) : []
    return [`**${status}**${words.columns.colon}${String(response['description']).trim()}`, ...body].join('\n\n')
  })
  return `## ${words.answers}\n\n${parts.join('\n\n')}`
}

/** Those of `withSamples`; a callback, and an operation of another host, has none. */
function samples({ 'x-codeSamples': made }: JsonObject, words: Words): string {
  const parts = (isArray(made) ? made : []).map((sample) => {
    const { lang, label, source } = isObject(sample) ? sample : {}
    return `### ${String(label)}\n\n\`\`\`${String(lang)}\n${String(source)}\n\`\`\``
  })
  return parts.length === 0 ? '' : [`## ${words.samples}`, ...parts].join('\n\n')
}

function mediaOf({ content }: JsonObject): JsonObject | undefined {
  const [media] = isObject(content) ? Object.values(content) : []
  return isObject(media) ? media : undefined
}

/** The members of the body, and the examples as they stand in the description. */
function bodyOf(description: Description, media: JsonObject | undefined, words: Words): string[] {
  if (media === undefined) return []
  const schema = resolved(description, media['schema'])
  const name = componentName(media['schema'])
  const examples = isObject(media['examples']) ? Object.values(media['examples']) : []
  return [
    ...(name === undefined ? [] : [`${words.columns.schema}${words.columns.colon}${code(name)}`]),
    ...(isObject(schema['properties']) ? [members(description, schema['properties'], words)] : []),
    ...examples.map((example) => {
      const { summary, value } = resolved(description, example)
      return `${summary}\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``
    }),
  ]
}

function members(description: Description, properties: JsonObject, { columns }: Words): string {
  const rows = Object.entries(properties).map(([name, property]) => {
    const { description: text } = resolved(description, property)
    return [code(name), typeOf(property), typeof text === 'string' ? text : '']
  })
  return table([columns.member, columns.type, columns.meaning], rows)
}

function typeOf(property: Json): string {
  const name = componentName(property)
  if (name !== undefined) return code(name)
  if (!isObject(property)) return ''
  const items = property['items']
  if (items !== undefined) return `${typeOf(items)}[]`
  return isArray(property['type']) ? property['type'].join(', ') : String(property['type'] ?? '')
}
