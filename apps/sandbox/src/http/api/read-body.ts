import type { HonoRequest } from 'hono'
import type { Schema } from '@lineworks-bot/validators'
import { fromIssues } from '../../errors/from-issues.ts'
import { invalidParameter } from '../../errors/platform-error.ts'
import type { ExchangeRecorder } from '../../inspector/inspector.ts'
import { mediaType } from '../media-type.ts'
import { readBytes } from '../read-bytes.ts'

/** The platform's limit is not known: no message that it takes comes near this. */
const maxBytes = 1024 * 1024

/** The body of a request, as its schema has it. */
export async function readBody(
  request: HonoRequest,
  schema: Schema<unknown>,
  recorder: ExchangeRecorder,
): Promise<unknown> {
  // A body that breaks off is one that cannot be parsed.
  const bytes = await readBytes(request, maxBytes).catch(() => new Uint8Array())
  if (bytes === undefined) throw invalidParameter(`The request body is larger than ${maxBytes} bytes.`)
  recorder.requestBody(bytes)
  if (mediaType(request.header('content-type')) !== 'application/json') throw unreadable()
  const result = schema.validate(parse(bytes))
  if (result.issues === undefined) return result.value
  recorder.issues(result.issues.map(({ path, message }) => ({ path, message })))
  throw fromIssues(result.issues)
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw unreadable()
  }
}

/** The words were met in the field. */
function unreadable(): Error {
  return invalidParameter('Request body cannot be parsed.')
}
