import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { LineWorks } from '../../../packages/client/dist/index.js'

const here = dirname(fileURLToPath(import.meta.url))
const fromTools = createRequire(join(here, '../tools/package.json'))
const fromClient = createRequire(join(here, '../../../packages/client/package.json'))
const load = (require, name) => import(pathToFileURL(require.resolve(name)))
// Found by `require`, it is CommonJS.
const createClient = (await load(fromClient, 'openapi-fetch')).default.default
const { default: ky } = await load(fromTools, 'ky')
const { ofetch, createFetch } = await load(fromTools, 'ofetch')
const { default: axios } = await load(fromTools, 'axios')

const path = '/bots/2000001/users/u1/messages'
const body = { content: { type: 'text', text: 'Hello, this is a message of usual length.' } }
const token = 'jp1AAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }

/** Each sends one message and reads the answer. `fetch` is a stub, or the global one. */
export function contenders(baseUrl, fetch) {
  const works = new LineWorks({ auth: token, baseUrl, fetch })
  const openapiFetch = createClient({ baseUrl, fetch })
  openapiFetch.use({
    onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${token}`)
      return request
    },
  })
  const kyClient = ky.create({ fetch, retry: 0 })
  const ofetchClient = fetch === globalThis.fetch ? ofetch : createFetch({ fetch })
  const axiosClient = axios.create({ adapter: 'fetch', env: { fetch } })
  return {
    'raw fetch': async () => {
      const response = await fetch(baseUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
      await response.text()
    },
    '@lineworks-bot/client': () => works.sendUserMessage({ botId: 2000001, userId: 'u1', ...body }),
    'openapi-fetch + auth middleware': () =>
      openapiFetch.POST('/bots/{botId}/users/{userId}/messages', {
        params: { path: { botId: 2000001, userId: 'u1' } },
        body,
        parseAs: 'text',
      }),
    ky: () => kyClient.post(baseUrl + path, { json: body, headers }).text(),
    ofetch: () => ofetchClient(baseUrl + path, { method: 'POST', body, headers, retry: 0, responseType: 'text' }),
    'axios (fetch)': () => axiosClient.post(baseUrl + path, body, { headers, responseType: 'text' }),
  }
}
