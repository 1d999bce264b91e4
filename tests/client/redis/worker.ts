// A process of a bot: does the tasks that it is told, until it is killed.
import { broadcast } from '../../../packages/client/dist/index.js'
import { bot } from './bot.ts'
import { connect } from './connect.ts'

const [redisUrl = '', apiUrl = ''] = process.argv.slice(2)
const redis = await connect(redisUrl)
const { works, stores, lock } = bot(redis, apiUrl)
const message = { type: 'text', text: 'x' } as const

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const tasks = {
  patchOneBot: (calls: number) => Promise.all(times(calls, () => works.patchBot({ botId: 1, botName: 'x' }))),
  patchManyBots: (bots: number, from: number) =>
    Promise.all(times(bots, (index) => works.patchBot({ botId: from + index, botName: 'x' }))),
  send: (calls: number) =>
    Promise.all(times(calls, () => works.sendUserMessage({ botId: 1, userId: 'u', content: message }))),
  holdForEver: (key: string) => lock.run(key, () => new Promise(() => {})),
  waitForEver: (key: string) => lock.run(key, async () => {}),
  /** How many calls are let go at once, of many more that would like to. */
  async pace(calls: number, forMs: number) {
    const pacing = stores.pacing({ plan: 'free' })
    const signal = AbortSignal.timeout(forMs)
    const gone = times(calls, () => pacing.wait('createChannel', { free: 10, standard: 10 }, signal))
    return (await Promise.allSettled(gone)).filter(({ status }) => status === 'fulfilled').length
  },
  async broadcast(id: string, users: number) {
    const targets = times(users, (index) => ({ userId: `u${index}` }))
    const outcomes: string[] = []
    const journal = stores.broadcastJournal(id)
    for await (const { outcome } of broadcast(works, { botId: 1, targets, content: message }, { journal })) {
      outcomes.push(outcome)
    }
    return outcomes
  },
  seen: async (ids: readonly string[]) => Promise.all(ids.map((id) => stores.seenStore.add(id))),
}

export type Tasks = typeof tasks

process.on('message', async ({ task, args }: { task: keyof Tasks; args: readonly unknown[] }) => {
  // The other side is typed by `Tasks`.
  const work = tasks[task] as (...args: readonly unknown[]) => Promise<unknown>
  process.send?.(
    await work(...args).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: String(error) }),
    ),
  )
})
process.send?.('ready')
