import { docComment } from '../description/doc-comment.ts'
import type { Description } from '../description/load.ts'

/** One exported type a schema, under the schema's name; `openApiTypes` is the module that has `components`. */
export function printSchemaTypes(description: Description, openApiTypes: string): string {
  const schemas = Object.entries(description.document.components.schemas).sort(([a], [b]) => (a < b ? -1 : 1))
  const types = schemas.map(([name, schema]) => {
    const { description: text, externalDocs } = typeof schema === 'boolean' ? {} : schema
    return `${docComment([asText(text), officialPage(externalDocs)])}export type ${name} = components['schemas']['${name}']\n`
  })
  return `import type { components } from '${openApiTypes}'\n\n${types.join('\n')}`
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function officialPage(docs: unknown): string | undefined {
  const hasUrl = typeof docs === 'object' && docs !== null && 'url' in docs
  return hasUrl && typeof docs.url === 'string' ? `@see ${docs.url}` : undefined
}
