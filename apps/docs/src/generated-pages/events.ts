import { componentName, type Description, resolved } from '../description/description.ts'
import { anchorOf, eventsOf } from '../description/operations.ts'
import { isArray, isObject, type JsonObject } from '../json.ts'
import type { Words } from '../words.ts'
import { code, table } from './markdown.ts'

/** Every event, what it holds, and whether it is sent when a bot does not choose. */
export function events(description: Description, { columns }: Words): string {
  const settings = description.components.schemas['BotSettings']?.['properties']
  const chosen = isObject(settings) && isObject(settings['channelEvents']) ? settings['channelEvents']['default'] : []
  return table(
    [columns.event, columns.meaning, columns.source, columns.members, columns.byDefault],
    eventsOf(description).map(({ operation, path }) => {
      const { source, ...members } = membersOf(bodyOf(description, operation))
      return [
        `[${path}](${anchorOf(operation)})`,
        operation.summary,
        names(membersOf(resolved(description, source))),
        names(members, ['type', 'issuedTime']),
        isArray(chosen) && chosen.includes(path) ? '✓' : '',
      ]
    }),
  )
}

/** What the `content` of a message event can be. */
export function receivedContents(description: Description, { columns }: Words): string {
  const content = description.components.schemas['ReceivedContent']
  const variants = isArray(content?.['oneOf']) ? content['oneOf'] : []
  return table(
    [code('content.type'), columns.members, columns.schema],
    variants.map((variant) => {
      const { type, ...members } = membersOf(resolved(description, variant))
      return [code(String(isObject(type) ? type['const'] : '')), names(members), code(componentName(variant) ?? '')]
    }),
  )
}

function bodyOf(description: Description, operation: JsonObject): JsonObject {
  const body = resolved(description, operation['requestBody'])
  const content = isObject(body['content']) ? body['content']['application/json'] : undefined
  return resolved(description, isObject(content) ? content['schema'] : undefined)
}

function membersOf(schema: JsonObject): JsonObject {
  return isObject(schema['properties']) ? schema['properties'] : {}
}

function names(members: JsonObject, without: readonly string[] = []): string {
  return Object.keys(members)
    .filter((name) => !without.includes(name))
    .map(code)
    .join(' ')
}
