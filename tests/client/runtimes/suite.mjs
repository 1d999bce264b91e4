// Plain JavaScript without any import of a runtime: the same file runs in every one of them.
import {
  LineWorks,
  LineWorksApiError,
  LineWorksConnectionError,
  LineWorksTimeoutError,
  serviceAccount,
} from '../../../packages/client/dist/index.js'
import { api } from '../../../packages/client/dist/openapi-fetch.js'

const retry = { baseMs: 1, maxMs: 5 }
const message = (botId) => ({ botId, userId: 'a+b@example.com', content: { type: 'text', text: 'こんにちは😀' } })

/** Each behaviour of the server has a bot of its own; `server.mjs` says which. */
function tests({ url, closedUrl, privateKey, fetch = globalThis.fetch }) {
  const account = () =>
    serviceAccount({
      clientId: 'client',
      clientSecret: 'secret+/=',
      serviceAccountId: 'a.serviceaccount@example.com',
      privateKey,
      scopes: ['bot'],
      authUrl: `${url}/oauth2/v2.0`,
    })
  const works = new LineWorks({ auth: account(), baseUrl: `${url}/v1.0`, fetch, retry })
  const seen = async (botId) => (await fetch(`${url}/seen/${botId}`)).json()

  return {
    'a message with a service account': async () => {
      await works.sendUserMessage(message(1))
      const [{ path, body, token }] = await seen(1)
      equal(path, '/v1.0/bots/1/users/a%2Bb%40example.com/messages')
      equal(body, '{"content":{"type":"text","text":"こんにちは😀"}}')
      equal(token, 'Bearer token-1+/=')
    },
    'a message after 429': async () => {
      await works.sendUserMessage(message(2))
      equal((await seen(2)).length, 2)
    },
    'reading after 503': async () => {
      equal((await works.getBot({ botId: 3 })).botId, 3)
      equal((await seen(3)).length, 2)
    },
    'a cut connection: the message is not sent again': async () => {
      const error = await failure(works.sendUserMessage(message(4)))
      equal(error instanceof LineWorksConnectionError, true, error)
      equal((await seen(4)).length, 1)
    },
    'a refused connection': async () => {
      const closed = new LineWorks({ auth: 'token', baseUrl: closedUrl, fetch, retry })
      const error = await failure(closed.sendUserMessage(message(1)))
      equal(error instanceof LineWorksConnectionError, true, error)
      // workerd has one error for all that can happen to a connection; it counts as "nobody knows".
      equal(error.neverArrived, globalThis.navigator?.userAgent !== 'Cloudflare-Workers', error.cause)
    },
    'the deadline': async () => {
      equal((await failure(works.getBot({ botId: 5 }, { timeoutMs: 100 }))) instanceof LineWorksTimeoutError, true)
    },
    'an abort': async () => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(new Error('enough')), 30)
      equal((await failure(works.getBot({ botId: 5 }, { signal: controller.signal }))).message, 'enough')
    },
    'a token that was refused': async () => {
      const own = new LineWorks({ auth: account(), baseUrl: `${url}/v1.0`, fetch, retry })
      await own.sendUserMessage(message(6))
      const [first, second, ...more] = await seen(6)
      equal(more.length, 0)
      equal(first.token === second.token, false)
    },
    'fifty calls, one token': async () => {
      const before = (await seen('token')).length
      const own = new LineWorks({ auth: account(), baseUrl: `${url}/v1.0`, fetch, retry })
      await Promise.all(Array.from({ length: 50 }, () => own.sendUserMessage(message(7))))
      equal((await seen('token')).length - before, 1)
      equal((await seen(7)).length, 50)
    },
    'a list over its pages': async () => {
      const members = []
      for await (const member of works.listChannelMembers({ botId: 8, channelId: 'c' })) members.push(member)
      equal(members.join(), 'a,b,c')
    },
    'an HTML error': async () => {
      const error = await failure(works.getBot({ botId: 9 }))
      equal(error instanceof LineWorksApiError && error.status, 502)
      equal(error.body, '<html>bad gateway</html>')
    },
    'a file there and back': async () => {
      const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251)
      const { fileId } = await works.uploadAttachment({
        botId: 10,
        fileName: '写真.png',
        file: bytes,
        contentType: 'image/png',
      })
      const file = await works.downloadAttachment({ botId: 10, fileId })
      const back = await file.bytes()
      equal(file.contentType, 'image/png')
      equal(back.length, bytes.length)
      equal(
        back.every((byte, index) => byte === bytes[index]),
        true,
      )
    },
    'changes of one bot one by one': async () => {
      await Promise.all(Array.from({ length: 50 }, () => works.patchBot({ botId: 11, botName: 'x' })))
      equal(Math.max(...(await seen(11)).map(({ together }) => together)), 1)
    },
    withResponse: async () => {
      const { status, rateLimit } = await works.getBot({ botId: 12 }).withResponse()
      equal([status, rateLimit.remaining, rateLimit.resetSeconds].join(), '200,9,3')
    },
    'the openapi-fetch client': async () => {
      const { data } = await api(works).GET('/bots/{botId}', { params: { path: { botId: 12 } } })
      equal(data.botId, 12)
    },
  }
}

/** Runs all tests one after the other. */
export async function run(place) {
  const failures = []
  const all = Object.entries(tests(place))
  for (const [name, test] of all) {
    try {
      await test()
    } catch (error) {
      failures.push(`${name}: ${error?.stack ?? error}`)
    }
  }
  return { passed: all.length - failures.length, failed: failures.length, failures }
}

function equal(found, expected, more) {
  if (found !== expected)
    throw new Error(`expected ${expected}, found ${found} ${more ? String(more?.stack ?? more) : ''}`)
}

async function failure(call) {
  return call.then(
    () => new Error('no error was thrown'),
    (error) => error,
  )
}
