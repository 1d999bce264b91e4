import type { RevokeTokenRequest, TokenRequest } from '@lineworks-bot/types/auth'
import { attempts } from '../core/attempts.ts'
import { startDeadline } from '../core/deadline.ts'
import { parseJson } from '../core/parse-json.ts'
import { receive } from '../core/received.ts'
import { redact } from '../core/redact.ts'
import { defaultRetry } from '../core/retry-delay.ts'
import { LineWorksAuthError } from '../errors/line-works-auth-error.ts'
import type { AuthContext } from './auth.ts'
import { advice } from './advice.ts'

export interface TokenEndpoint extends AuthContext {
  readonly authUrl: string
  readonly timeoutMs: number
}

type Form = TokenRequest | RevokeTokenRequest

// The form itself says who asks; nothing of this is sent.
const noToken = { token: () => '-' }

/**
 * Posts a form to the authorization server and gives the text of a successful answer. A form that is good once only is sent
 * again only when it surely was not carried out.
 */
export async function postForm(
  { authUrl, fetch, log, timeoutMs }: TokenEndpoint,
  path: '/token' | '/revoke',
  form: Form,
): Promise<string> {
  const deadline = startDeadline('token', timeoutMs, undefined)
  const runtime = { auth: noToken, fetch, log, retry: defaultRetry }
  const job = { operationId: 'token', repeatable: !('refresh_token' in form || 'code' in form), deadline }
  // Both forms hold strings only.
  const body = new URLSearchParams(form as unknown as Record<string, string>).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  try {
    const { ok, status, text } = await attempts(runtime, job, async (_, signal) =>
      receive(await fetch(authUrl + path, { method: 'POST', headers, body, redirect: 'manual', signal }), true),
    )
    if (ok) return text
    throw tokenError(status, text, form)
  } finally {
    deadline.clear()
  }
}

/** What the answer says, without the secrets of the form, and what to do about it. */
function tokenError(status: number, text: string, form: Form): LineWorksAuthError {
  const secrets = Object.entries(form).flatMap(([name, value]) => (/^(grant_type|scope)$/.test(name) ? [] : [value]))
  // Read member by member, and never trusted to be strings.
  const answer = Object(parseJson(text)) as Readonly<Record<string, unknown>>
  const [code, description] = ['error', 'error_description'].map((name, index) => {
    const value = answer[name] ?? answer[index === 0 ? 'returnCode' : 'returnMessage']
    return typeof value === 'string' || typeof value === 'number' ? redact(String(value), secrets) : undefined
  })
  const detail = [status, code, description].filter((part) => part !== undefined).join(' ')
  const message = `no token: ${detail}; ${advice(status, code, 'error' in answer)}`
  return new LineWorksAuthError({ message, status, code, description })
}
