import { expect, test } from 'vitest'
import { contractReport } from './contract-report.ts'
import { Coverage } from './coverage.ts'
import type { SuiteRecord } from './suite-report.ts'

function recordOf(coverage: Coverage, description = 'abc'): SuiteRecord {
  return { description, requests: 1200, seconds: 2.5, coverage: { operations: coverage.tally() } }
}

const whole = new Coverage(['getBot', 'addBot'])
for (const name of ['getBot', 'addBot']) whole.meet(name)

test('what was covered, sent and took is one table', () => {
  const { text, problems } = contractReport(
    [
      ['a.test.ts', recordOf(whole)],
      ['b.test.ts', recordOf(whole)],
    ],
    'abc',
  )
  expect(text).toContain('a.test.ts: 1,200 requests, 2.5 s\n  operations: 2 of 2\n')
  expect(text).toContain('all: 2,400 requests, 5.0 s')
  expect(problems).toEqual([])
})

test('a hole names itself', () => {
  const partial = new Coverage(['getBot', 'addBot'])
  partial.meet('getBot')
  expect(contractReport([['a.test.ts', recordOf(partial)]], 'abc').problems).toEqual([
    'operations: addBot was not met (a.test.ts)',
  ])
})

test('a suite that did not run is a problem, and so is one of another day', () => {
  const suites = [
    ['a.test.ts', undefined],
    ['b.test.ts', recordOf(whole, 'old')],
  ] as const
  const { text, problems } = contractReport(suites, 'abc')
  expect(problems).toEqual(['a.test.ts did not run', 'b.test.ts ran against another description'])
  expect(text).toContain('all: 0 requests')
})

test('an exception is no hole, and is shown with its reason', () => {
  const excepted = new Coverage(['getBot', 'addBot'], { addBot: 'it cannot be' })
  excepted.meet('getBot')
  expect(excepted.holes()).toEqual([])
  const { text, problems } = contractReport([['a.test.ts', recordOf(excepted)]], 'abc')
  expect(text).toContain('operations: 1 of 2\n    but addBot: it cannot be')
  expect(problems).toEqual([])
})

test('an exception that is met after all is none', () => {
  const excepted = new Coverage(['addBot'], { addBot: 'it cannot be' })
  expect(() => excepted.meet('addBot')).toThrow('addBot was met, so it is no exception')
})

test('nothing counts that is not declared', () => {
  expect(() => whole.meet('getBots')).toThrow('getBots is not declared')
  expect(() => new Coverage(['getBot'], { getBots: 'why' })).toThrow('getBots is not declared')
})
