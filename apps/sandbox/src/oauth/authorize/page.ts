import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Person } from '../../tenant/people.ts'
import type { AuthorizationRequest } from './read-request.ts'
import { style } from './style.ts'
import type { AuthorizeTexts } from './texts.ts'

/** What the form brings along. Nothing else of the address does: it could hold an answer. */
const carried = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state'] as const

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export interface AuthorizePage {
  readonly request: AuthorizationRequest
  readonly scopes: readonly string[]
  readonly people: readonly Person[]
  /** Comes back with the form: the request is read again, not remembered. */
  readonly query: URLSearchParams
}

export function authorizePage(texts: AuthorizeTexts, { request, scopes, people, query }: AuthorizePage): Html {
  return frame(
    texts,
    texts.title,
    html`<p>${texts.asks} <code>${request.app.clientId}</code></p>
      <p>${texts.scopes} <code>${scopes.join(' ')}</code></p>
      <form method="post" action="?">
        ${carried.map((name) => hidden(name, query.get(name)))}
        <fieldset>
          <legend>${texts.who}</legend>
          ${people.length === 0 ? texts.nobody : people.map(choice)}
        </fieldset>
        <div class="choice">
          <button name="sandbox_answer" value="deny">${texts.deny}</button>
          <button name="sandbox_answer" value="allow">${texts.allow}</button>
        </div>
      </form>`,
  )
}

export function refusedPage(texts: AuthorizeTexts, wrong: keyof AuthorizeTexts['wrong']): Html {
  return frame(texts, texts.refusedTitle, html`<p>${texts.wrong[wrong]}</p>`)
}

function hidden(name: string, value: string | null): Html | '' {
  return value === null ? '' : html`<input type="hidden" name="${name}" value="${value}" />`
}

function choice({ userId, name, loginId }: Person, index: number): Html {
  return html`<label>
    <input type="radio" name="sandbox_user" value="${userId}" ${index === 0 ? 'checked' : ''} />
    <span>${name} <small>${loginId}</small></span>
  </label>`
}

function frame({ language, note }: AuthorizeTexts, title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
          <footer>${note}</footer>
        </main>
      </body>
    </html>`
}
