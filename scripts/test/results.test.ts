import { expect, test } from 'vitest'
import { failedOnce, passedOnce, skippedOnce, sum, summary } from './results.ts'

test('sums up', () => {
  const total = sum([passedOnce, { passed: 40, failed: 2, skipped: 0 }, failedOnce])

  expect(total).toEqual({ passed: 41, failed: 3, skipped: 0 })
  expect(summary(total)).toBe('41 passed, 3 failed')
})

test('says what was skipped', () => {
  expect(summary(sum([passedOnce, skippedOnce]))).toBe('1 passed, 0 failed, 1 skipped')
})
