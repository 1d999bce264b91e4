import { describe, expect, it } from 'vitest'
import { newBot, testSandbox } from './test-app.ts'

const getBot = '/bots/2000001'

function rateLimit(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('ratelimit-')))
}

describe('the rate limit', () => {
  it('is told in the headers of answers, also of errors', async () => {
    const { api } = testSandbox({ plan: 'free' })
    const first = {
      'ratelimit-limit': '60',
      'ratelimit-used': '1',
      'ratelimit-remaining': '59',
      'ratelimit-reset': '60',
    }
    expect(rateLimit(await api('GET', getBot))).toEqual(first)
    expect(rateLimit(await api('GET', '/bots/1'))).toMatchObject({ 'ratelimit-used': '2' })
  })

  it('answers 429 when it is used up, to no other operation', async () => {
    const { api, world } = testSandbox({ plan: 'free' })
    for (let call = 0; call < 60; call += 1) expect((await api('GET', getBot)).status).toBe(200)
    const response = await api('GET', getBot)
    expect(response.status).toBe(429)
    expect(await response.json()).toEqual({ code: 'TOO_MANY_REQUESTS', description: 'API rate limit exceeded' })
    expect(rateLimit(response)).toMatchObject({ 'ratelimit-used': '60', 'ratelimit-remaining': '0' })
    expect((await api('GET', '/bots')).status).toBe(200)
    world.clock.move(60_000)
    expect((await api('GET', getBot)).status).toBe(200)
  })

  it('is 10 a minute for creating a room', async () => {
    expect(rateLimit(await testSandbox().api('POST', '/bots/2000001/channels', {}))).toMatchObject({
      'ratelimit-limit': '10',
    })
  })

  it('is not told without a token, nor on the plan unlimited', async () => {
    expect(rateLimit(await testSandbox().fetch(`/v1.0${getBot}`))).toEqual({})
    expect(rateLimit(await testSandbox({ plan: 'unlimited' }).api('GET', getBot))).toEqual({})
  })

  it('is not told with a 302', async () => {
    const { api, fetch, token } = testSandbox()
    const created = await api('POST', '/bots/2000001/attachments', { fileName: 'a.txt' })
    const { fileId, uploadUrl } = (await created.json()) as { fileId: string; uploadUrl: string }
    const body = new FormData()
    body.append('Filedata', new File(['hello'], 'a.txt'))
    const uploaded = await fetch(new URL(uploadUrl).pathname, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body,
    })
    expect(uploaded.status).toBe(200)
    const response = await api('GET', `/bots/2000001/attachments/${fileId}`)
    expect(response.status).toBe(302)
    expect(rateLimit(response)).toEqual({})
  })
})

describe('management calls for one bot', () => {
  const patch = (api: ReturnType<typeof testSandbox>['api'], botId = '2000001') =>
    api('PATCH', `/bots/${botId}`, { description: 'Changed' })

  it('are recorded when they overlap', async () => {
    const { api, world } = testSandbox()
    const answers = await Promise.all([patch(api), patch(api, '02000001'), patch(api, '1'), api('GET', getBot)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200])
    const parallel = world.inspector.summaries().filter((summary) => summary.parallel)
    expect(parallel).toHaveLength(1)
  })

  it('are not when one comes after the other', async () => {
    const { api, world } = testSandbox()
    await patch(api)
    await patch(api)
    expect(world.inspector.summaries().filter((summary) => summary.parallel)).toEqual([])
  })

  it('are refused only on demand', async () => {
    const { api } = testSandbox({ strictParallel: true })
    const [first, second] = await Promise.all([patch(api), patch(api)])
    expect([first?.status, second?.status]).toEqual([200, 403])
    expect(await second?.json()).toMatchObject({ code: 'FORBIDDEN' })
    expect((await patch(api)).status).toBe(200)
  })

  it('count together where a bot is added', async () => {
    const { api, world } = testSandbox()
    await Promise.all([api('POST', '/bots', newBot), api('POST', '/bots', newBot)])
    expect(world.inspector.summaries().filter((summary) => summary.parallel)).toHaveLength(1)
  })
})
