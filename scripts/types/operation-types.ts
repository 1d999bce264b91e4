import { docComment } from '../description/doc-comment.ts'
import type { Parameter, Schema } from '../description/document.ts'
import { DescriptionError } from '../description/errors.ts'
import type { Description } from '../description/load.ts'
import { parametersTypeName } from '../description/names.ts'
import { readOperations, type Operation } from '../description/operations.ts'

/** One exported type an operation: path, query and body in one flat object. */
export function printOperationTypes(description: Description): string {
  const operations = readOperations(description)
  const bodies = new Set(operations.flatMap(({ requestBody }) => requestBody?.schema ?? []))
  const imports = `import type { ${[...bodies].sort().join(', ')} } from './schemas.ts'\n\n`
  return imports + operations.map((operation) => printParameters(description, operation)).join('\n')
}

function printParameters(description: Description, operation: Operation): string {
  const parameters = [...operation.pathParameters, ...operation.queryParameters]
  checkNames(description, operation, parameters)
  const name = parametersTypeName(operation.id)
  const body = operation.requestBody?.schema
  const comment = docComment([`What \`${operation.id}\` takes.`])
  if (parameters.length === 0) return `${comment}export type ${name} = ${body ?? 'Record<never, never>'}\n`
  const members = parameters.map((parameter) => {
    const optional = parameter.required === true ? '' : '?'
    const type = primitiveType(description, operation, parameter)
    return `${docComment([parameter.description], '  ')}  ${parameter.name}${optional}: ${type}\n`
  })
  const base = body === undefined ? '' : ` extends ${body}`
  return `${comment}export interface ${name}${base} {\n${members.join('')}}\n`
}

/** Path, query and body lie in one object, so no name may stand for two things. */
function checkNames(description: Description, operation: Operation, parameters: readonly Parameter[]): void {
  const bodyName = operation.requestBody?.schema
  const body = bodyName === undefined ? undefined : description.document.components.schemas[bodyName]
  if (bodyName !== undefined && !isObjectSchema(body)) {
    const place = description.locate(['components', 'schemas', bodyName])
    throw new DescriptionError(
      place,
      `is the body of ${operation.id} and must be "type: object", so that parameters can lie beside it`,
    )
  }
  const taken = new Set(isObjectSchema(body) ? Object.keys(body['properties'] ?? {}) : [])
  for (const { name } of parameters) {
    if (taken.has(name)) {
      const place = description.locate(operation.pointer)
      throw new DescriptionError(
        place,
        `"${name}" stands for two things among path, query and body; the flat parameters cannot hold both`,
      )
    }
    taken.add(name)
  }
}

function isObjectSchema(schema: Schema | undefined): schema is Exclude<Schema, boolean> {
  return typeof schema === 'object' && schema['type'] === 'object'
}

const primitives: Readonly<Record<string, string>> = {
  integer: 'number',
  number: 'number',
  string: 'string',
  boolean: 'boolean',
}

function primitiveType(description: Description, operation: Operation, { name, schema }: Parameter): string {
  const type = typeof schema === 'object' ? schema['type'] : undefined
  const printed = typeof type === 'string' ? primitives[type] : undefined
  if (printed !== undefined) return printed
  throw new DescriptionError(
    description.locate(operation.pointer),
    `parameter "${name}" must be a string, number or boolean`,
  )
}
