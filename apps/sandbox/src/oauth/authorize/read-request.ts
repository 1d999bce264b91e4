import type { App } from '../../tenant/grants.ts'
import type { World } from '../../world.ts'
import { invalidRequest, OAuthError } from '../oauth-error.ts'
import { readScopes } from '../read-scopes.ts'
import { isRegistered } from './redirect-uri.ts'

export interface AuthorizationRequest {
  readonly app: App
  readonly redirectUri: string
  readonly state: string | undefined
  /** What is wrong in a way that the app is told by the redirect, else the scopes that it asks for. */
  readonly asked: OAuthError | readonly string[]
}

/** A name: the parameter that is wrong is told to the person, since RFC 6749 forbids a redirect to a client or a place that is not known. */
export function readAuthorizationRequest(
  world: World,
  query: URLSearchParams,
): AuthorizationRequest | 'client_id' | 'redirect_uri' {
  const app = world.tenant.apps.get(single(query, 'client_id') ?? '')
  if (app === undefined) return 'client_id'
  const redirectUri = single(query, 'redirect_uri')
  if (redirectUri === undefined || !isRegistered(app.redirectUris, redirectUri)) return 'redirect_uri'
  return { app, redirectUri, state: single(query, 'state'), asked: readAsked(app, query) }
}

function readAsked(app: App, query: URLSearchParams): OAuthError | readonly string[] {
  try {
    for (const name of ['scope', 'response_type', 'state']) {
      if (query.getAll(name).length > 1) throw invalidRequest(`The parameter ${name} is there more than once.`)
    }
    const responseType = query.get('response_type')
    if (responseType === null) throw invalidRequest('The parameter response_type is missing.')
    if (responseType !== 'code') {
      throw new OAuthError(400, 'unsupported_response_type', 'The sandbox takes the response_type code only.')
    }
    return readScopes(app, query.get('scope') ?? '')
  } catch (error) {
    if (error instanceof OAuthError) return error
    throw error
  }
}

/** RFC 6749: a parameter that is there twice is none. */
function single(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name)
  return values.length === 1 ? values[0] : undefined
}
