import type { CallbackEvent, MessageContent } from '@lineworks-bot/types'
import { describe, expect, test } from 'vitest'
import {
  broadcast,
  LineWorks,
  memoryBroadcastJournal,
  replyTo,
  type BroadcastOptions,
  type BroadcastResult,
  type LineWorksOptions,
  type Pacing,
  type Target,
} from '../src/index.ts'
import { cut, failure, refused, scriptedFetch, status } from './scripted-fetch.ts'

const content: MessageContent = { type: 'text', text: 'x' }
const issuedTime = '2026-03-14T01:59:26.535Z'

/** What ends with an abort only. */
function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}

describe('replyTo answers', () => {
  const source = { domainId: 1, userId: 'u', channelId: 'c' }
  test.each<[string, CallbackEvent, string]>([
    [
      'a message of a room in the room',
      { type: 'message', source, issuedTime, content: { type: 'text', text: 'hi' } },
      'channels/c',
    ],
    [
      'a message of a 1:1 room to the user',
      { type: 'message', source: { domainId: 1, userId: 'u' }, issuedTime, content: { type: 'text', text: 'hi' } },
      'users/u',
    ],
    [
      'a postback of a 1:1 room to the user',
      { type: 'postback', source: { domainId: 1, userId: 'u' }, issuedTime, data: 'x' },
      'users/u',
    ],
    ['begin to the user', { type: 'begin', source, issuedTime }, 'users/u'],
    ['join in the room', { type: 'join', source: { domainId: 1, channelId: 'c' }, issuedTime }, 'channels/c'],
    [
      'joined in the room',
      { type: 'joined', source: { domainId: 1, channelId: 'c' }, issuedTime, members: ['u'] },
      'channels/c',
    ],
  ])('%s', async (_, event, path) => {
    const { fetch, sent } = scriptedFetch(status(201))
    await replyTo(new LineWorks({ auth: 't', fetch }), { botId: 7, event, content })
    expect(sent[0]?.url).toBe(`https://www.worksapis.com/v1.0/bots/7/${path}/messages`)
  })

  test.each<CallbackEvent>([
    { type: 'end', source, issuedTime },
    { type: 'leave', source: { domainId: 1, channelId: 'c' }, issuedTime },
  ])('not after $type', (event) => {
    expect(() => replyTo(new LineWorks({ auth: 't' }), { botId: 7, event, content })).toThrow('nobody to reply to')
  })
})

describe('broadcast', () => {
  const users = (count: number): Target[] => Array.from({ length: count }, (_, index) => ({ userId: `u${index}` }))

  async function run(works: LineWorks, targets: Target[], options?: BroadcastOptions): Promise<BroadcastResult[]> {
    const results: BroadcastResult[] = []
    for await (const result of broadcast(works, { botId: 1, targets, content }, options)) results.push(result)
    return results
  }

  test('tells of each target, with a few under way at a time', async () => {
    let now = 0
    let most = 0
    const { fetch, sent } = scriptedFetch(async () => {
      most = Math.max(most, (now += 1))
      await new Promise((done) => setTimeout(done, 1))
      now -= 1
      return status(201)
    })
    const targets = [...users(20), { channelId: 'c' }]
    const results = await run(new LineWorks({ auth: 't', fetch }), targets, { concurrency: 3 })
    expect(results.map(({ outcome }) => outcome)).toEqual(targets.map(() => 'sent'))
    expect(new Set(results.map(({ target }) => target))).toEqual(new Set(targets))
    expect([most, sent.length]).toEqual([3, 21])
  })

  test.each([
    ['sent', status(201)],
    ['failed', status(404)],
    ['failed', refused],
    ['unknown', cut],
    ['unknown', status(500)],
  ])('says %s', async (outcome, answer) => {
    const { fetch } = scriptedFetch(answer)
    const [result] = await run(new LineWorks({ auth: 't', fetch, retry: false }), users(1))
    expect(result?.outcome).toBe(outcome)
  })

  test('goes on from its journal, and never sends twice', async () => {
    const journal = memoryBroadcastJournal()
    const first = scriptedFetch(status(201), cut, status(404), status(201))
    await run(new LineWorks({ auth: 't', fetch: first.fetch, retry: false }), users(4), { journal, concurrency: 1 })
    // As if the process had ended between sending and noting.
    await journal.begin('user u4')
    const second = scriptedFetch(status(201))
    const results = await run(new LineWorks({ auth: 't', fetch: second.fetch }), users(6), { journal, concurrency: 1 })
    expect(results.map(({ outcome }) => outcome)).toEqual(['skipped', 'unknown', 'sent', 'skipped', 'unknown', 'sent'])
    expect(second.sent.map(({ url }) => new URL(url).pathname.split('/')[5])).toEqual(['u2', 'u5'])
  })

  describe('an abort', () => {
    /** A broadcast with this abort, and a second one with the same journal. */
    async function runs(options: Pick<LineWorksOptions, 'fetch' | 'pacing'>, controller: AbortController) {
      const results: BroadcastResult[] = []
      const works = new LineWorks({ auth: 't', ...options })
      const journal = memoryBroadcastJournal()
      const { signal } = controller
      const targets = users(9)
      const running = (async () => {
        const parameters = { botId: 1, targets, content }
        for await (const result of broadcast(works, parameters, { journal, signal, concurrency: 3 })) {
          results.push(result)
        }
      })()
      const error = await failure(running)
      const again = scriptedFetch(status(201))
      await run(new LineWorks({ auth: 't', fetch: again.fetch }), targets, { journal })
      const resumed = again.sent.map(({ url }) => new URL(url).pathname.split('/')[5])
      return { error, outcomes: results.map(({ outcome }) => outcome), resumed }
    }

    test('fails those that were still waiting, and a further run sends them', async () => {
      const controller = new AbortController()
      const { fetch } = scriptedFetch((_, { signal }) => {
        setTimeout(() => controller.abort(new Error('enough')), 5)
        return aborted(signal)
      })
      // One call at a time gets through; the others wait for ever.
      let free = 1
      const pacing: Pacing = {
        wait: (_, __, signal) => ((free -= 1) >= 0 ? Promise.resolve() : aborted(signal)),
        observe: () => {},
      }
      const { error, outcomes, resumed } = await runs({ fetch, pacing }, controller)
      expect(error).toMatchObject({ message: 'enough' })
      expect(outcomes.toSorted()).toEqual(['failed', 'failed', 'unknown'])
      expect(resumed).toEqual(['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8'])
    })

    test('between two attempts fails what the first one surely did not send', async () => {
      const controller = new AbortController()
      const { fetch } = scriptedFetch(() => {
        setTimeout(() => controller.abort(new Error('enough')), 5)
        return status(429, { 'rateLimit-reset': '30' })
      })
      const { outcomes, resumed } = await runs({ fetch }, controller)
      expect(outcomes).toEqual(['failed', 'failed', 'failed'])
      expect(resumed).toHaveLength(9)
    })
  })

  test('of two runs at once with one journal, each message is sent once', async () => {
    const journal = memoryBroadcastJournal()
    const { fetch, sent } = scriptedFetch(status(201))
    const works = new LineWorks({ auth: 't', fetch })
    await Promise.all([run(works, users(20), { journal }), run(works, users(20), { journal })])
    expect(sent).toHaveLength(20)
  })

  test('fails when a message could not be sent for want of a token', async () => {
    const auth = () => Promise.reject(new Error('no token'))
    const [result] = await run(new LineWorks({ auth }), users(1))
    expect(result).toMatchObject({ outcome: 'failed', error: { message: 'no token' } })
  })

  test('stops when the loop is left, after the messages under way', async () => {
    const { fetch, sent } = scriptedFetch(status(201))
    for await (const _ of broadcast(
      new LineWorks({ auth: 't', fetch }),
      { botId: 1, targets: users(50), content },
      { concurrency: 2 },
    ))
      break
    expect(sent.length).toBeLessThanOrEqual(3)
  })

  test('needs a concurrency of at least one', async () => {
    expect(await failure(run(new LineWorks({ auth: 't' }), users(1), { concurrency: 0 }))).toMatchObject({
      argument: 'concurrency',
    })
  })
})
