import { setImmediate } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { oneAtATime } from '../../src/http/api/one-at-a-time.ts'
import type { ExchangeRecorder } from '../../src/inspector/inspector.ts'
import { createParallelWatcher } from '../../src/limits/parallel-watcher.ts'
import { deleteBot, getBot } from '../../src/operations/bots/index.ts'

function setup() {
  const parallel = vi.fn<() => void>()
  // It tells the recorder nothing else.
  const recorder = { parallel } as Partial<ExchangeRecorder> as ExchangeRecorder
  const watcher = createParallelWatcher()
  const call = (operation = deleteBot) =>
    oneAtATime({ operation, botId: '1', watcher, recorder, strict: false }, async () => 'done')
  return { call, parallel }
}

it('has a call meet one that arrives a moment later, over another connection', async () => {
  const { call, parallel } = setup()
  const first = call()
  await setImmediate()
  expect(await Promise.all([first, call()])).toEqual(['done', 'done'])
  expect(parallel).toHaveBeenCalledTimes(1)
})

it('lets other operations pass', async () => {
  const { call, parallel } = setup()
  await Promise.all([call(getBot), call(getBot), call()])
  expect(parallel).not.toHaveBeenCalled()
})
