import { inspect } from 'node:util'
import { LineWorks, serviceAccount, type Fetch, type LogEntry } from '../../../packages/client/dist/index.js'
import { choose, random } from './random.ts'

export interface Outcome {
  readonly calls: number
  readonly succeeded: number
  /** Sentences; empty when all is well. */
  readonly wrong: string[]
}

export interface Secrets {
  readonly clientSecret: string
  readonly privateKey: string
}

// The machine may be busy; a call that ignores its deadline is off by much more.
const slackMs = 700

/**
 * Random calls of one client against one plan of the fault server, all at once or one after the other, as the seed says. With a
 * distant deadline it is aborts that end them, so that a timer left behind is still there afterwards.
 */
export async function runSchedule(
  seed: number,
  url: string,
  { clientSecret, privateKey }: Secrets,
  distantDeadline = false,
): Promise<Outcome> {
  const next = random(seed)
  const wrong: string[] = []
  const shown: string[] = []
  let tokenRequests = 0
  const fetch: Fetch = async (to, init) => {
    if (!to.includes('/oauth2/')) return globalThis.fetch(to, init)
    tokenRequests += 1
    if (tokenRequests > 1) wrong.push(`${tokenRequests} token requests at once`)
    const response = await globalThis.fetch(to, init).catch((error: unknown) => {
      tokenRequests -= 1
      throw error
    })
    const text = response.text.bind(response)
    response.text = () => text().finally(() => (tokenRequests -= 1))
    return response
  }
  const auth = serviceAccount({
    clientId: 'client',
    clientSecret,
    serviceAccountId: 'a.serviceaccount@example.com',
    privateKey,
    scopes: ['bot'],
    authUrl: `${url}/oauth2/v2.0`,
    timeoutMs: 300,
  })
  const works = new LineWorks({
    auth,
    fetch,
    baseUrl: `${url}/v1.0`,
    retry: { attempts: 1 + Math.floor(next() * 4), baseMs: 1, maxMs: 10 },
    logger: (entry: LogEntry) => shown.push(JSON.stringify(entry)),
  })
  let succeeded = 0
  const calls = Array.from({ length: 2 + Math.floor(next() * 6) }, (_, index) => {
    const kind = choose(next, { user: 4, channel: 3, read: 2, patch: 2, list: 1, upload: 1, download: 2 })
    const timeoutMs = distantDeadline ? 60_000 : 40 + Math.floor(next() * 500)
    const abortAfter = distantDeadline || next() < 0.1 ? next() * 100 : undefined
    return { kind, timeoutMs, abortAfter, text: `private message ${seed} ${index}` }
  })
  const together = next() < 0.5

  async function make({ kind, timeoutMs, abortAfter, text }: (typeof calls)[number]): Promise<void> {
    const controller = new AbortController()
    const timer =
      abortAfter === undefined ? undefined : setTimeout(() => controller.abort(new Error('enough')), abortAfter)
    const options = { timeoutMs, signal: controller.signal }
    const content = { type: 'text', text } as const
    const started = performance.now()
    let pages = 1
    try {
      if (kind === 'user') await works.sendUserMessage({ botId: 1, userId: 'u', content }, options)
      else if (kind === 'channel') await works.sendChannelMessage({ botId: 1, channelId: 'c', content }, options)
      else if (kind === 'read') await works.getBot({ botId: 1 }, options).withResponse()
      else if (kind === 'patch') await works.patchBot({ botId: 1, botName: text }, options)
      else if (kind === 'upload')
        await works.uploadAttachment({ botId: 1, fileName: 'f', file: new Blob(['content of a file']) }, options)
      else if (kind === 'download') await (await works.downloadAttachment({ botId: 1, fileId: 'f' }, options)).bytes()
      else for await (const _ of works.listChannelMembers({ botId: 1, channelId: 'c' }, options)) pages += 1
      succeeded += 1
    } catch (error) {
      shown.push(`${inspect(error, { depth: 6 })} ${JSON.stringify(error)} ${String(error)}`)
      const known = error instanceof Error && (error.name.startsWith('LineWorks') || error.message === 'enough')
      if (!known) wrong.push(`${kind} threw ${inspect(error)}`)
    } finally {
      clearTimeout(timer)
    }
    const took = performance.now() - started
    if (took > timeoutMs * pages + slackMs) wrong.push(`${kind} took ${Math.round(took)} ms of ${timeoutMs}`)
  }

  if (together) await Promise.all(calls.map(make))
  else for (const call of calls) await make(call)

  const secrets = [`private message ${seed}`, `token-${seed}-`, clientSecret, privateKey.slice(60, 100), 'eyJ']
  for (const secret of secrets) {
    const leak = shown.find((text) => text.includes(secret))
    if (leak !== undefined) wrong.push(`${secret} is shown: ${leak.slice(0, 300)}`)
  }
  return { calls: calls.length, succeeded, wrong }
}
