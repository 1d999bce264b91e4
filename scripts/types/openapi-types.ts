// The only module that knows openapi-typescript, which gets no further updates: replacing it means replacing this file.
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import type { Description } from '../description/load.ts'

const blob = ts.factory.createTypeReferenceNode('Blob')

/** `paths`, `components`, `operations` and `webhooks`, as openapi-fetch takes them. */
export async function printOpenApiTypes(description: Description): Promise<string> {
  // A copy, because it writes into the document that it is given. Its own type of it is OpenAPI 3, which the bundle is.
  const document = structuredClone(description.document) as unknown as OpenAPI3
  const nodes = await openapiTS(document, {
    silent: true,
    // A default says what the server assumes, not that the member is always there.
    defaultNonNullable: false,
    // It would type a file as string, which no upload takes.
    transform: (schema) => (schema.format === 'binary' ? blob : undefined),
  })
  return astToString(nodes)
}
