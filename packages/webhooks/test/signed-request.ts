import { signCallback } from '../src/node.ts'

export const botId = 2000001
export const botSecret = 'a-bot-secret'

export interface Changes {
  readonly method?: string
  /** Set, or with undefined removed. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly secret?: string
}

/** The headers that the platform sends with a body. */
export async function signedHeaders(
  body: string | Uint8Array,
  { headers, secret = botSecret }: Changes = {},
): Promise<Headers> {
  const all = new Headers({
    'content-type': 'application/json; charset=UTF-8',
    'x-works-botid': String(botId),
    'x-works-signature': await signCallback(body, secret),
  })
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value === undefined) all.delete(name)
    else all.set(name, value)
  }
  return all
}

/** A request as the platform sends it. */
export async function signedRequest(body: string | Uint8Array<ArrayBuffer>, changes: Changes = {}): Promise<Request> {
  const { method = 'POST' } = changes
  const headers = await signedHeaders(body, changes)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request('https://bot.example/callback', { method, headers, ...(hasBody && { body }) })
}
