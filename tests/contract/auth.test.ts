import { afterAll, describe, expect, inject, test } from 'vitest'
import { loadDescription } from '../../scripts/description/load.ts'
import { resolve } from '../../scripts/description/references.ts'
import { suiteReport } from './report/suite-report.ts'

const report = suiteReport(import.meta.filename)
afterAll(() => report.write())

const authUrl = inject('authUrl')
const { document, ...auth } = loadDescription('auth')
const form = 'application/x-www-form-urlencoded'

/** Each form example of the description, with the path that takes it. */
const forms = Object.entries(document.paths).flatMap(([path, { post }]) =>
  Object.entries(post?.requestBody?.content[form]?.examples ?? {}).map(([name, example]) => {
    const { value } = resolve({ document, ...auth }, example, 'examples', ['paths', path, 'post'])
    return [name, path, value as Record<string, string>] as const
  }),
)

function ask(path: string, init: RequestInit): Promise<Response> {
  report.sent()
  return fetch(authUrl + path, { ...init, method: 'POST' })
}

/** What Prism finds wrong with the request or the answer; it says so in a header. */
function violations(response: Response): string | null {
  return response.headers.get('sl-violations')
}

describe('each form of the OAuth 2.0 endpoints is taken as it is described', () => {
  test('all three grants and the revocation are among them', () => {
    expect(forms.map(([, path]) => path).sort()).toEqual(['/revoke', '/token', '/token', '/token'])
  })

  test.each(forms)('%s', async (_, path, value) => {
    const response = await ask(path, { body: new URLSearchParams(value) })
    expect(violations(response)).toBeNull()
    expect(response.status).toBe(200)
  })

  test.each(forms)('%s, with a member missing, is refused', async (_, path, value) => {
    for (const missing of Object.keys(value).filter((name) => name !== 'token_type_hint' && name !== 'redirect_uri')) {
      const rest = Object.entries(value).filter(([name]) => name !== missing)
      const response = await ask(path, { body: new URLSearchParams(rest) })
      expect(violations(response), missing).not.toBeNull()
    }
  })
})

test('the token comes with its life as text or as a number', async () => {
  const lives = await Promise.all(
    ['issueTokenResponse', 'issueTokenResponseOpenId'].map(async (example) => {
      const headers = { Prefer: `example=${example}` }
      const [, path, value] = forms.find(([name]) => name === 'issueTokenRequestRefresh') ?? []
      const response = await ask(path ?? '', { headers, body: new URLSearchParams(value) })
      expect(violations(response)).toBeNull()
      const { expires_in: life } = (await response.json()) as { expires_in: unknown }
      return typeof life
    }),
  )
  expect(lives.sort()).toEqual(['number', 'string'])
})

test('an upload is one part called Filedata', async () => {
  const upload = (part: string): Promise<Response> => {
    const body = new FormData()
    body.append(part, new Blob(['%PDF'], { type: 'application/pdf' }), 'floor.pdf')
    const headers = { authorization: 'Bearer t' }
    return ask('/k/emsg/r/jp1/1628695775389602000/floor.pdf', { headers, body })
  }
  const response = await upload('Filedata')
  expect(violations(response)).toBeNull()
  expect(response.status).toBe(200)
  // Without a declared answer for it, Prism refuses with one of its own.
  expect((await upload('file')).status).toBe(422)
})
