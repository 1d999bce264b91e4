import { methods, type OpenApiDocument, type OperationObject } from '../../description/document.ts'

/** Every operation and callback with its ID, in the order of the description. */
export function operationsIn({
  paths,
  webhooks = {},
}: Pick<OpenApiDocument, 'paths' | 'webhooks'>): readonly (readonly [id: string, parts: unknown])[] {
  return [...Object.values(paths), ...Object.values(webhooks)].flatMap((item) =>
    methods.flatMap((method) => {
      const operation: OperationObject | undefined = item[method]
      const id = operation?.operationId
      return id === undefined ? [] : [[id, [operation, item.parameters]] as const]
    }),
  )
}

/** The operations that lead to a component, however deep it lies. */
export function operationsUsing(document: OpenApiDocument, reference: string): readonly string[] {
  return operationsIn(document).flatMap(([id, parts]) => (referencesFrom(document, parts).has(reference) ? [id] : []))
}

function referencesFrom(document: OpenApiDocument, node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found
  if ('$ref' in node && typeof node.$ref === 'string' && !found.has(node.$ref)) {
    found.add(node.$ref)
    referencesFrom(document, target(document, node.$ref), found)
  }
  for (const value of Object.values(node)) referencesFrom(document, value, found)
  return found
}

function target(document: OpenApiDocument, reference: string): unknown {
  const [, section = '', name = ''] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) ?? []
  // Sections that this project's generators do not read are here too.
  const components = document.components as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
  return components[section]?.[name]
}
