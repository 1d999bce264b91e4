import { describe, expect, test } from 'vitest'
import { LineWorks, memoryTokenStore, serviceAccount, type ServiceAccountOptions } from '../../src/index.ts'
import { cut, failure, scriptedFetch, status } from '../scripted-fetch.ts'
import { encrypted, pkcs1, pkcs8, readJwt } from './keys.ts'

const app = {
  clientId: 'client-1',
  clientSecret: 'secret+/=1',
  serviceAccountId: 'abc.serviceaccount@example.com',
  privateKey: pkcs8,
  scopes: ['bot', 'bot.message'],
} satisfies ServiceAccountOptions

const message = { botId: 1, userId: 'u', content: { type: 'text', text: 'x' } } as const

function issued(token = 'token-1', expires: unknown = '86400'): Response {
  return Response.json({ access_token: token, refresh_token: 'r', token_type: 'Bearer', expires_in: expires })
}

/** A server of both kinds: `issue` answers for tokens, `answer` for the API. */
function server(issue: Parameters<typeof scriptedFetch>, answer: Parameters<typeof scriptedFetch> = [status(201)]) {
  const tokens = scriptedFetch(...issue)
  const calls = scriptedFetch(...answer)
  const fetch = (url: string, init: RequestInit) =>
    url.startsWith('https://auth.') ? tokens.fetch(url, init) : calls.fetch(url, init)
  return { fetch, tokens: tokens.sent, calls: calls.sent }
}

test('a signed JWT is exchanged for a token, in the form of the official page', async () => {
  const { fetch, tokens, calls } = server([issued('jp1AAA+/=')])
  await new LineWorks({ auth: serviceAccount(app), fetch }).sendUserMessage(message)
  expect(tokens[0]?.url).toBe('https://auth.worksmobile.com/oauth2/v2.0/token')
  const form = Object.fromEntries(new URLSearchParams(String(tokens[0]?.body)))
  expect(form).toMatchObject({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    client_id: 'client-1',
    client_secret: 'secret+/=1',
    scope: 'bot bot.message',
  })
  const { header, claims } = readJwt(form['assertion'] ?? '')
  expect(header).toEqual({ alg: 'RS256', typ: 'JWT' })
  expect(claims).toEqual({ iss: 'client-1', sub: app.serviceAccountId, iat: claims['iat'], exp: claims['exp'] })
  expect(Number.isInteger(claims['iat'])).toBe(true)
  expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3600)
  expect(calls[0]?.token).toBe('Bearer jp1AAA+/=')
})

describe('the key is taken in the forms that people have', () => {
  test.each([
    ['as the file', pkcs8],
    ['with \\n as two characters', pkcs8.replaceAll('\n', '\\n')],
    ['with \\\\n as three', pkcs8.replaceAll('\n', '\\\\n')],
    ['with CRLF', pkcs8.replaceAll('\n', '\r\n')],
    ['with \\r\\n as four characters', pkcs8.replaceAll('\n', '\\r\\n')],
    ['with blanks', pkcs8.replaceAll('\n', ' ')],
    ['with |', pkcs8.replaceAll('\n', '|')],
    ['on one line', pkcs8.replaceAll('\n', '')],
    ['in quotes', `"${pkcs8.replaceAll('\n', '\\n')}"`],
    ['indented', pkcs8.replaceAll('\n', '\n    ')],
    ['base64 of all of it', Buffer.from(pkcs8).toString('base64')],
    [
      'base64 in lines and quotes',
      `'${Buffer.from(pkcs8)
        .toString('base64')
        .replaceAll(/(.{76})/g, '$1\n')}'`,
    ],
  ])('%s', async (_, privateKey) => {
    const { fetch, calls } = server([issued()])
    await new LineWorks({ auth: serviceAccount({ ...app, privateKey }), fetch }).sendUserMessage(message)
    expect(calls).toHaveLength(1)
  })

  test.each([
    ['PKCS#1', pkcs1, 'openssl pkcs8 -topk8 -nocrypt'],
    ['an encrypted key', encrypted, 'unencrypted'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'is CERTIFICATE'],
    ['a cut key', pkcs8.slice(0, 300), 'is no PEM'],
    ['a damaged key', pkcs8.replace(/\n.{20}/, '\n'), 'copy it again'],
    ['something else', 'my-key', 'is no PEM'],
  ])('%s is refused with what to do, and not shown', async (_, privateKey, advice) => {
    const { fetch, tokens } = server([issued()])
    const error = await failure(
      new LineWorks({ auth: serviceAccount({ ...app, privateKey }), fetch }).getBot({ botId: 1 }),
    )
    expect(error).toMatchObject({ name: 'LineWorksArgumentError', argument: 'privateKey' })
    expect(String(error)).toContain(advice)
    expect(String(error)).not.toContain(privateKey.slice(40, 60) || 'my-key')
    expect(tokens).toEqual([])
  })
})

test('fifty calls at once ask for one token', async () => {
  const { fetch, tokens, calls } = server([issued()])
  const works = new LineWorks({ auth: serviceAccount(app), fetch })
  await Promise.all(Array.from({ length: 50 }, () => works.sendUserMessage(message)))
  expect([tokens.length, calls.length]).toEqual([1, 50])
})

describe('the life of a token', () => {
  test.each([
    ['"1"', '1'],
    ['1', 1],
  ])('expires_in as %s renews it before it ends', async (_, expires) => {
    const { fetch, tokens } = server([issued('a', expires), issued('b')])
    const works = new LineWorks({ auth: serviceAccount(app), fetch })
    await works.sendUserMessage(message)
    await works.sendUserMessage(message)
    expect(tokens).toHaveLength(1)
    await new Promise((done) => setTimeout(done, 920))
    await works.sendUserMessage(message)
    expect(tokens).toHaveLength(2)
  })

  test('a 401 renews it once and sends again, messages too', async () => {
    const { fetch, tokens, calls } = server([issued('a'), issued('b')], [status(401), status(201)])
    await new LineWorks({ auth: serviceAccount(app), fetch }).sendUserMessage(message)
    expect(tokens).toHaveLength(2)
    expect(calls.map(({ token }) => token)).toEqual(['Bearer a', 'Bearer b'])
  })

  test('a second 401 is thrown', async () => {
    const { fetch, tokens, calls } = server(
      [issued('a'), issued('b'), issued('c')],
      [status(401, { 'www-authenticate': 'Bearer error="invalid_token"' })],
    )
    const error = await failure(new LineWorks({ auth: serviceAccount(app), fetch }).sendUserMessage(message))
    expect(error).toMatchObject({ status: 401, wwwAuthenticate: 'Bearer error="invalid_token"' })
    expect([tokens.length, calls.length]).toEqual([2, 2])
  })

  test('401 for fifty calls at once renews it once', async () => {
    const calls: (string | null)[] = []
    const { fetch, tokens } = server(
      [issued('old'), issued('new')],
      [
        (_, init) => {
          const token = new Headers(init.headers).get('authorization')
          calls.push(token)
          return status(token === 'Bearer new' ? 201 : 401)
        },
      ],
    )
    const works = new LineWorks({ auth: serviceAccount(app), fetch })
    await Promise.all(Array.from({ length: 50 }, () => works.sendUserMessage(message)))
    expect(tokens).toHaveLength(2)
    expect(calls.filter((token) => token === 'Bearer new')).toHaveLength(50)
  })

  test('a token that is not ours is not sent again', async () => {
    const { fetch, sent } = scriptedFetch(status(401))
    await failure(new LineWorks({ auth: 'fixed', fetch }).getBot({ botId: 1 }))
    expect(sent).toHaveLength(1)
  })
})

test('a store is asked first, and keeps tokens of other scopes apart', async () => {
  const store = memoryTokenStore()
  const { fetch, tokens } = server([issued()])
  for (const scopes of [['bot'], ['bot'], ['bot.read']]) {
    await new LineWorks({ auth: serviceAccount({ ...app, scopes, store }), fetch }).getBot({ botId: 1 }).catch(() => {})
  }
  expect(tokens).toHaveLength(2)
})

test('revoke makes the tokens useless, and the next call gets a new one', async () => {
  const { fetch, tokens } = server([issued('a'), status(200), status(200), issued('b')])
  const auth = serviceAccount({ ...app, fetch })
  const works = new LineWorks({ auth, fetch })
  await works.sendUserMessage(message)
  await auth.revoke()
  await works.sendUserMessage(message)
  const forms = tokens.map(({ url, body }) => [new URL(url).pathname, new URLSearchParams(String(body)).get('token')])
  expect(forms).toEqual([
    ['/oauth2/v2.0/token', null],
    ['/oauth2/v2.0/revoke', 'a'],
    ['/oauth2/v2.0/revoke', 'r'],
    ['/oauth2/v2.0/token', null],
  ])
})

describe('an authorization server that refuses becomes an error that says what to do', () => {
  test.each([
    [
      400,
      '{"error":"invalid_scope","error_description":"Request scope is not valid."}',
      'switch the scopes on',
      'invalid_scope',
    ],
    [401, '{"error":"invalid_client"}', 'compare client ID and secret', 'invalid_client'],
    [400, '{"error":"invalid_grant"}', 'check the service account, its key and the clock', 'invalid_grant'],
    [400, '{"returnCode":"99","returnMessage":"UnexpectedError"}', 'the form could not be read', '99'],
    [403, '<html>blocked</html>', 'this is no authorization server', undefined],
    [500, '', 'try again later', undefined],
    [200, '<html>', 'no token in the answer', undefined],
    [302, '', 'this is no authorization server', undefined],
  ])('%d %s', async (code, body, advice, word) => {
    const { fetch, calls } = server([new Response(body, { status: code })])
    const error = await failure(new LineWorks({ auth: serviceAccount(app), fetch }).sendUserMessage(message))
    expect(error).toMatchObject({ name: 'LineWorksAuthError', code: word })
    expect(String(error)).toContain(advice)
    expect(calls).toEqual([])
  })

  test('and never shows a secret that the server repeats', async () => {
    const { fetch } = server([
      (_, { body }) =>
        Response.json({ error: 'x', error_description: decodeURIComponent(String(body)) }, { status: 400 }),
    ])
    const error = await failure(new LineWorks({ auth: serviceAccount(app), fetch }).getBot({ botId: 1 }))
    expect(JSON.stringify(error) + String(error)).not.toMatch(/secret\+|eyJ/)
  })
})

test('a token request is repeated when the connection breaks; the JWT is good more than once', async () => {
  const { fetch, tokens, calls } = server([cut, issued()])
  await new LineWorks({ auth: serviceAccount(app), fetch }).sendUserMessage(message)
  expect([tokens.length, calls.length]).toEqual([2, 1])
})

test.each(['clientId', 'clientSecret', 'serviceAccountId', 'privateKey', 'scopes'])('%s is needed', (name) => {
  expect(() => serviceAccount({ ...app, [name]: name === 'scopes' ? [] : '' })).toThrow(`${name} is missing`)
})

test('secrets go over https only', () => {
  expect(() => serviceAccount({ ...app, authUrl: 'http://auth.worksmobile.com/oauth2/v2.0' })).toThrow(
    'authUrl must be https',
  )
})
