import { Hono, type Context } from 'hono'
import { PlatformError } from '../errors/platform-error.ts'
import { applyFaults } from '../http/apply-faults.ts'
import { ConnectionCut } from '../http/connection-cut.ts'
import type { Env } from '../http/env.ts'
import { readBytes } from '../http/read-bytes.ts'
import { recorded } from '../http/record.ts'
import type { World } from '../world.ts'
import { authorizeApp } from './authorize/authorize-app.ts'
import { OAuthError } from './oauth-error.ts'
import { readForm, type Form } from './read-form.ts'
import { revokeToken } from './revoke.ts'
import { answerToken } from './token.ts'

const maxFormBytes = 64 * 1024

/** The authorization server, mounted at `/oauth2/v2.0`. */
export function oauthApp(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.use(recorded(world, 'auth', operationOf))

  app.post('/token', async (c) => {
    const form = await formOf(c)
    const after = await applyFaults(world, 'issueToken')
    if (form === undefined) return unreadable(c)
    const answer = await answerToken(world, form)
    if (after.cut) {
      world.commit()
      throw new ConnectionCut()
    }
    return c.json(answer, 200, noStore)
  })

  app.post('/revoke', async (c) => {
    const form = await formOf(c)
    if (form === undefined) return unreadable(c)
    revokeToken(world, form)
    return c.body(null, 200)
  })

  app.route('/authorize', authorizeApp(world))

  app.onError((error, c) => {
    if (error instanceof OAuthError) return c.json(errorBody(error), status(error.status), noStore)
    // Of a fault: in the form of this server, with the nearest codes of RFC 6749.
    if (error instanceof PlatformError) {
      const code = error.status === 500 ? 'server_error' : 'temporarily_unavailable'
      return c.json(errorBody(new OAuthError(error.status, code, error.message)), status(error.status), noStore)
    }
    throw error
  })
  return app
}

const noStore = { 'cache-control': 'no-store' }

async function formOf(c: Context<Env>): Promise<Form | undefined> {
  const bytes = await readBytes(c.req, maxFormBytes)
  if (bytes === undefined) return undefined
  c.var.recorder.requestBody(bytes)
  return readForm(c.req.header('content-type'), new TextDecoder().decode(bytes))
}

/** As met in the field for a form whose values were not percent-encoded. */
function unreadable(c: Context<Env>): Response {
  return c.json({ returnCode: '99', returnMessage: 'UnexpectedError' }, 400, noStore)
}

function errorBody({ error, message }: OAuthError): object {
  return { error, error_description: message }
}

function operationOf(method: string, path: string): string | undefined {
  if (path.endsWith('/authorize')) return 'authorize'
  if (method !== 'POST') return undefined
  if (path.endsWith('/token')) return 'issueToken'
  return path.endsWith('/revoke') ? 'revokeToken' : undefined
}

function status(value: number): 400 | 401 | 429 | 500 | 503 {
  // The errors of this folder and of faults have no others.
  return value as 400 | 401 | 429 | 500 | 503
}
