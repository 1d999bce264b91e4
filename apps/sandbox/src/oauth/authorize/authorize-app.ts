import { Hono, type Context } from 'hono'
import type { World } from '../../world.ts'
import { readBytes } from '../../http/read-bytes.ts'
import { OAuthError } from '../oauth-error.ts'
import { denied, redirectWithCode, redirectWithError } from './answer-authorize.ts'
import { authorizeHeaders } from './headers.ts'
import { authorizePage, refusedPage } from './page.ts'
import { readAuthorizationRequest, type AuthorizationRequest } from './read-request.ts'
import { textsFor, type AuthorizeTexts } from './texts.ts'

const maxFormBytes = 64 * 1024

/** The sign-in page, and what the person answers. That a foreign page cannot send the form is the whole sandbox's rule. */
export function authorizeApp(world: World): Hono {
  const app = new Hono()

  app.get('/', (c) => {
    const query = new URL(c.req.url).searchParams
    return withRequest(c, query, (request, scopes) => {
      const page = { request, scopes, query, people: [...world.tenant.people.values()] }
      return c.html(authorizePage(texts(c), page), 200, authorizeHeaders(request.redirectUri))
    })
  })

  app.post('/', async (c) => {
    const body = await readBytes(c.req, maxFormBytes)
    const form = new URLSearchParams(new TextDecoder().decode(body))
    return withRequest(c, form, (request, scopes) => {
      if (form.get('sandbox_answer') !== 'allow') return c.redirect(redirectWithError(request, denied()))
      const person = world.tenant.people.get(form.get('sandbox_user') ?? '')
      if (person === undefined) return refuse(c, 'person')
      return c.redirect(redirectWithCode(world, request, scopes, person.userId))
    })
  })

  function withRequest(
    c: Context,
    query: URLSearchParams,
    answer: (request: AuthorizationRequest, scopes: readonly string[]) => Response | Promise<Response>,
  ): Response | Promise<Response> {
    const request = readAuthorizationRequest(world, query)
    if (typeof request === 'string') return refuse(c, request)
    if (request.asked instanceof OAuthError) return c.redirect(redirectWithError(request, request.asked))
    return answer(request, request.asked)
  }

  return app
}

function refuse(c: Context, wrong: keyof AuthorizeTexts['wrong']): Response | Promise<Response> {
  return c.html(refusedPage(texts(c), wrong), 400, authorizeHeaders())
}

function texts(c: Context): AuthorizeTexts {
  return textsFor(c.req.header('accept-language'))
}
