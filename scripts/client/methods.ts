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
import type { Redirect } from '../operation-info.ts'
import type { CallOptions } from '../options.ts'

/** One method an operation; the name is the operation's \`operationId\`. */
export interface Operations {
${operations.map(printMethod).join('\n')}}
`
}

function printMethod(operation: Operation): string {
  const { id, summary, description, officialPage, success } = operation
  const comment = docComment(
    [
      `${summary}.`,
      description,
      printLimits(operation),
      '@throws LineWorksArgumentError before anything is sent, when a path parameter cannot be sent.',
      '@throws LineWorksApiError when the answer is an error.',
      '@throws LineWorksConnectionError when no answer arrives.',
      `@example\n${printExample(operation)}`,
      officialPage === undefined ? undefined : `@see ${officialPage}`,
    ],
    '  ',
  )
  const required = operation.pathParameters.length > 0 || operation.requestBody?.required === true
  const parameters = `parameters${required ? '' : '?'}: ${parametersTypeName(id)}`
  return `${comment}  ${id}(${parameters}, options?: CallOptions): Promise<${resultType(success)}>\n`
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
