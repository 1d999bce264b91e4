import { expect, it } from 'vitest'
import { createParallelWatcher } from '../../src/limits/parallel-watcher.ts'

it('sees calls of one key that overlap', () => {
  const watcher = createParallelWatcher()
  const first = watcher.enter('1')
  const other = watcher.enter('2')
  const second = watcher.enter('1')
  expect([first.parallel, other.parallel, second.parallel]).toEqual([false, false, true])
  first.leave()
  const third = watcher.enter('1')
  expect(third.parallel).toBe(true)
  second.leave()
  third.leave()
  expect(watcher.enter('1').parallel).toBe(false)
})
