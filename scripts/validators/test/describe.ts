import type { OpenApiDocument, Schema } from '../../description/document.ts'
import type { Description } from '../../description/load.ts'

/** A description of schemas only, all in one area; places are written with points. */
export function describeSchemas(
  schemas: Readonly<Record<string, Schema>>,
  paths: OpenApiDocument['paths'] = {},
): Description {
  return {
    document: { info: { version: '1.2.3', title: 'Test' }, paths, components: { schemas } },
    version: '1.2.3',
    sha256: 'abc',
    areas: Object.fromEntries(Object.keys(schemas).map((name) => [name, 'things'])),
    locate: (pointer) => pointer.join('.'),
  }
}

/** The paths of one operation `send` with a body of the schema. */
export function sendingOf(name: string): OpenApiDocument['paths'] {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
  const responses = { 204: { description: 'Sent.' } }
  return {
    '/things': { post: { operationId: 'send', tags: ['things'], requestBody: { required: true, content }, responses } },
  }
}
