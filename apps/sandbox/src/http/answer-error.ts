import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { internalServerError, PlatformError } from '../errors/platform-error.ts'
import { ConnectionCut } from './connection-cut.ts'
import type { Env } from './env.ts'
import { errorAnswer, toResponse } from './json-answer.ts'

/** What no part of the sandbox has answered itself. */
export function answerError(error: Error, c: Context<Env>): Response {
  if (error instanceof ConnectionCut) return cut(error, c)
  return toResponse(errorAnswer(asPlatformError(error))).response
}

/** The words of any other error are for the sandbox's log only. */
export function asPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error
  console.error(error)
  return internalServerError()
}

function cut(error: ConnectionCut, c: Context<Env>): Response {
  const bindings: Env['Bindings'] | undefined = c.env
  if (bindings?.incoming === undefined) throw error
  bindings.incoming.socket.destroy()
  return RESPONSE_ALREADY_SENT
}
