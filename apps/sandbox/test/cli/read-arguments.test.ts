import { describe, expect, it } from 'vitest'
import { readArguments, UsageError } from '../../src/cli/read-arguments.ts'

describe('the arguments', () => {
  it('may all be left out', () => {
    expect(readArguments([])).toEqual({
      host: '127.0.0.1',
      strictParallel: false,
      externalImages: false,
      callbackHosts: [],
      allowedHosts: [],
      bots: [],
    })
  })

  it('are read', () => {
    const line =
      '--port 0 --host ::1 --data a.db --plan free --strict-parallel --callback-host a.example.com --callback-host b ' +
      '--allowed-host c.test --external-images --history-limit 20'
    expect(readArguments([...line.split(' '), '--bot', 'My bot=http://127.0.0.1:3000/callback?a=b'])).toEqual({
      port: 0,
      host: '::1',
      data: 'a.db',
      plan: 'free',
      historyLimit: 20,
      strictParallel: true,
      externalImages: true,
      callbackHosts: ['a.example.com', 'b'],
      allowedHosts: ['c.test'],
      bots: [{ botName: 'My bot', callbackUrl: 'http://127.0.0.1:3000/callback?a=b' }],
    })
  })

  it.each([['--help'], ['-h'], ['--version'], ['-v']])('%s asks for words', (argument) => {
    expect(readArguments([argument])).toBe(argument.includes('h') ? 'help' : 'version')
  })

  it.each([
    ['--bogus'],
    ['foo'],
    ['--port'],
    ['--port', 'x'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--port', '1.5'],
    ['--host', ''],
    ['--host', 'http://x'],
    ['--allowed-host', 'x:80'],
    ['--callback-host', 'x/y'],
    ['--data', ''],
    ['--plan', 'gold'],
    ['--strict-parallel=yes'],
    ['--history-limit', '0'],
    ['--bot', 'Echo'],
    ['--bot', 'Echo='],
    ['--bot', '=http://127.0.0.1/'],
    ['--bot', ' =http://127.0.0.1/'],
    ['--bot', 'Echo=ftp://127.0.0.1/'],
    ['--bot', 'Echo=http://a b/'],
  ])('are refused in one line: %s %s', (...args) => {
    let error: unknown
    try {
      readArguments(args)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(UsageError)
    expect((error as UsageError).message).toMatch(/^[^\n]+\.$/)
    expect((error as UsageError).message).toContain(args[0]?.split('=')[0])
  })
})
