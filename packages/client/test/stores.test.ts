import { expect, test } from 'vitest'
import { memoryDuplicates } from '../src/index.ts'

test('the first to name a key is told so, until its time is over', async () => {
  const duplicates = memoryDuplicates()
  expect(await Promise.all([duplicates.first('a', 20), duplicates.first('a', 20), duplicates.first('b', 20)])).toEqual([
    true,
    false,
    true,
  ])
  await new Promise((done) => setTimeout(done, 30))
  expect(await duplicates.first('a', 20)).toBe(true)
})
