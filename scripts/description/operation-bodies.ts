import type { OperationObject, MediaType } from './document.ts'
import { DescriptionError } from './errors.ts'
import type { Description } from './load.ts'
import type { Pointer } from './locate.ts'
import { referencedName, resolve } from './references.ts'

export interface JsonBody {
  /** Name of the component schema. */
  readonly schema: string
  readonly required: boolean
  /** Example name to value. */
  readonly examples: Readonly<Record<string, unknown>>
}

export interface Success {
  readonly status: number
  readonly body: JsonBody | undefined
  /** No official page prints the body, so it may be missing. */
  readonly bodyInferred: boolean
}

export function readRequestBody(
  description: Description,
  body: OperationObject['requestBody'],
  pointer: Pointer,
): JsonBody | undefined {
  if (body === undefined) return undefined
  return readJson(description, body.content, body.required === true, [...pointer, 'content'])
}

export function readSuccess(
  description: Description,
  responses: NonNullable<OperationObject['responses']>,
  pointer: Pointer,
): Success {
  const statuses = Object.keys(responses).filter((status) => /^[23]\d\d$/.test(status))
  const [status] = statuses
  if (status === undefined || statuses.length > 1) {
    throw new DescriptionError(
      description.locate(pointer),
      `expected one success status, found ${statuses.join(', ') || 'none'}`,
    )
  }
  const response = resolve(description, responses[status], 'responses', [...pointer, status])
  const { content } = response
  const body = content === undefined ? undefined : readJson(description, content, true, [...pointer, status, 'content'])
  return { status: Number(status), body, bodyInferred: response['x-evidence']?.inferred !== undefined }
}

function readJson(
  description: Description,
  content: Readonly<Record<string, MediaType>>,
  required: boolean,
  pointer: Pointer,
): JsonBody {
  const types = Object.keys(content)
  const media = content['application/json']
  if (media === undefined || types.length > 1) {
    throw new DescriptionError(
      description.locate(pointer),
      `only application/json is generated, found ${types.join(', ')}`,
    )
  }
  const schema = referencedName(media.schema, 'schemas')
  if (schema === undefined) {
    const place = description.locate([...pointer, 'application/json', 'schema'])
    throw new DescriptionError(place, 'a body must be a $ref to a schema in spec/components/schemas/')
  }
  const examples = Object.entries(media.examples ?? {}).map(([name, example]) => {
    const { value } = resolve(description, example, 'examples', [...pointer, 'application/json', 'examples', name])
    return [name, value] as const
  })
  return { schema, required, examples: Object.fromEntries(examples) }
}
