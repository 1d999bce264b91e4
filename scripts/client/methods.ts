import { docComment } from '../description/doc-comment.ts'
import { parametersTypeName } from '../description/names.ts'
import type { Operation } from '../description/operations.ts'
import { answerKind } from './answer-kind.ts'
import { printExample } from './example.ts'

/** The interface with one method an operation. */
export function printMethods(operations: readonly Operation[]): string {
  const types = new Set(
    operations.flatMap(({ id, success: { body } }) => [
      parametersTypeName(id),
      ...(body === undefined ? [] : [body.schema]),
    ]),
  )
  return `import type {
${[...types]
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from '@lineworks-bot/types'
import type { Call, ListCall } from '../call.ts'
import type { Redirect } from '../operation-info.ts'
import type { CallOptions } from '../options.ts'

/** One method an operation; the name is the operation's \`operationId\`. */
export interface Operations {
${operations.map(printMethod).join('\n')}}
`
}

function printMethod(operation: Operation): string {
  const { id, summary, description, officialPage } = operation
  const comment = docComment(
    [
      `${summary}.`,
      description,
      printLimits(operation),
      printRepetition(operation),
      '@throws LineWorksArgumentError before anything is sent, when a parameter cannot be sent.',
      '@throws LineWorksApiError when the answer is an error.',
      '@throws LineWorksAuthError when no access token can be had.',
      '@throws LineWorksConnectionError when no answer arrives.',
      '@throws LineWorksTimeoutError when the call takes longer than `timeoutMs`.',
      `@example\n${printExample(operation)}`,
      officialPage === undefined ? undefined : `@see ${officialPage}`,
    ],
    '  ',
  )
  const required = operation.pathParameters.length > 0 || operation.requestBody?.required === true
  const parameters = `parameters${required ? '' : '?'}: ${parametersTypeName(id)}`
  return `${comment}  ${id}(${parameters}, options?: CallOptions): ${callType(operation)}\n`
}

function callType({ success, pagination }: Operation): string {
  const result = resultType(success)
  if (pagination === undefined) return `Call<${result}>`
  return `ListCall<${result}, NonNullable<${result}['${pagination.items}']>[number]>`
}

function resultType(success: Operation['success']): string {
  const kind = answerKind(success)
  if (kind === 'nothing') return 'void'
  if (kind === 'location') return 'Redirect'
  return `${success.body?.schema}${kind === 'json' ? '' : ' | undefined'}`
}

function printLimits({ scopes, rateLimit, serializePerBot }: Operation): string {
  const limit =
    rateLimit === undefined
      ? undefined
      : `Rate limit: ${rateLimit.standard} calls a minute, ${rateLimit.free} on the free plan.`
  return [
    `Scope: ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`,
    limit,
    serializePerBot ? 'Must not run in parallel with another change of the same bot.' : undefined,
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

/** When the client sends the request again; `core/attempts.ts` does what this says. */
function printRepetition({ method }: Operation): string {
  if (method === 'post') {
    return 'Sent again only when it surely was not carried out: after 429, with a renewed token after 401, or when no connection was made.'
  }
  const again = 'Sent again after 429 and 503, with a renewed token after 401, and when the connection fails.'
  return method === 'delete'
    ? `${again} Where the first request was carried out unseen, the second finds nothing: 404.`
    : again
}
