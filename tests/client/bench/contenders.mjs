import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { LineWorks } from '../../../packages/client/dist/index.js'
import { generateHeyApi } from './hey-api.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const fromTools = createRequire(join(here, '../tools/package.json'))
const fromClient = createRequire(join(here, '../../../packages/client/package.json'))
const load = (require, name) => import(pathToFileURL(require.resolve(name)))
// Found by `require`, it is CommonJS.
const createClient = (await load(fromClient, 'openapi-fetch')).default.default
const { default: ky } = await load(fromTools, 'ky')
const { createFetch } = await load(fromTools, 'ofetch')
const { default: axios } = await load(fromTools, 'axios')
const { messagingApi } = (await load(fromTools, '@line/bot-sdk')).default
const heyApi = await generateHeyApi()

const path = '/bots/2000001/channels'
const body = { members: ['hanako@example.com', 'taro@example.com'], title: 'A room with a title of usual length' }
const token = 'jp1AAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }

/** Each posts JSON with a token and parses the JSON of the answer. `fetch` is a stub, or the global one. */
export function contenders(baseUrl, fetch) {
  const works = new LineWorks({ auth: token, baseUrl, fetch })
  const openapiFetch = createClient({ baseUrl, fetch })
  openapiFetch.use({
    onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${token}`)
      return request
    },
  })
  const heyApiClient = heyApi.createClient(heyApi.createConfig({ baseUrl, fetch, auth: () => token }))
  // It has no option for `fetch`: who gives a stub makes it the global one too.
  const botSdk = new messagingApi.MessagingApiClient({ channelAccessToken: token, baseURL: baseUrl })
  const kyClient = ky.create({ fetch, retry: 0 })
  const ofetchClient = createFetch({ fetch })
  const axiosClient = axios.create({ adapter: 'fetch', env: { fetch } })
  return {
    'raw fetch': async () => {
      const response = await fetch(baseUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
      return response.json()
    },
    '@lineworks-bot/client': () => works.createChannel({ botId: 2000001, ...body }),
    'openapi-fetch + auth middleware': async () => {
      const { data } = await openapiFetch.POST('/bots/{botId}/channels', { params: { path: { botId: 2000001 } }, body })
      return data
    },
    'hey-api': async () => {
      const parameters = { client: heyApiClient, path: { botId: 2000001 }, body, throwOnError: true }
      return (await heyApi.createChannel(parameters)).data
    },
    // Another API with the same work: a push message of about this length.
    '@line/bot-sdk': () =>
      botSdk.pushMessage({ to: 'hanako@example.com', messages: [{ type: 'text', text: body.title }] }),
    ky: () => kyClient.post(baseUrl + path, { json: body, headers }).json(),
    ofetch: () => ofetchClient(baseUrl + path, { method: 'POST', body, headers, retry: 0 }),
    'axios (fetch)': async () => (await axiosClient.post(baseUrl + path, body, { headers })).data,
  }
}

/** What each must have parsed. */
export const answer = { channelId: '12345a12-b12c-12d3-e123fghijkl', title: body.title }
