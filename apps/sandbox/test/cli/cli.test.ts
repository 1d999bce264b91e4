import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const running: ChildProcess[] = []
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-cli-'))
})

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number | null; output: string; errors: string }>
  /** Resolves when it has printed this. */
  printed(text: string): Promise<string>
}

function run(...args: string[]): Running {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output, errors }))
  return {
    child,
    ended,
    printed: async (text) => {
      while (!output.includes(text)) await Promise.race([once(child.stdout, 'data'), ended.then(fail)])
      return output
    },
  }
}

function fail(result: object): never {
  throw new Error(`it ended: ${JSON.stringify(result)}`)
}

const lastLine = 'Ctrl-C ends the sandbox.'
const page = (output: string): string => /Chat page {2}(http:\S+)\//.exec(output)?.[1] ?? ''

it('says where the chat page is and what a bot needs, but not the private key', async () => {
  const { child, ended, printed } = run('--port', '0', '--bot', 'Echo=http://127.0.0.1:1/callback')
  const output = await printed(lastLine)
  const connection = (await (await fetch(`${page(output)}/_sandbox/connection`)).json()) as Record<string, string>
  expect(output).toContain(`LINEWORKS_API_URL=${connection['api']}`)
  expect(output).toContain(`LINEWORKS_AUTH_URL=${connection['auth']}`)
  for (const name of ['clientId', 'clientSecret', 'serviceAccountId']) expect(output).toContain(connection[name])
  expect(output).toContain('Echo: bot ID 2000001')
  expect(connection['privateKey']).toContain('PRIVATE KEY')
  expect(output).not.toContain('PRIVATE KEY')
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 0, errors: '' })
})

it('ends at once at a signal, though a page listens, and leaves its data file whole', async () => {
  const first = run('--port', '0', '--data', 'works.db', '--bot', 'Echo=http://127.0.0.1:1/callback')
  const output = await first.printed(lastLine)
  const stream = await fetch(`${page(output)}/_sandbox/changes`)
  const start = performance.now()
  first.child.kill('SIGTERM')
  expect((await first.ended).code).toBe(0)
  expect(performance.now() - start).toBeLessThan(1500)
  await stream.text().catch(() => '')
  expect(readdirSync(folder)).toEqual(['works.db'])

  const second = run('--port', '0', '--data', 'works.db', '--bot', 'Echo=http://127.0.0.1:1/callback')
  const again = await second.printed(lastLine)
  const stable = (text: string) => text.split('\n').filter((line) => !line.includes('://'))
  expect(stable(again)).toEqual(stable(output))
})

describe('the port', () => {
  it('is said to be in use when it was asked for', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, errors, output } = await run('--port', port).ended
    server.close()
    expect({ code, errors, output }).toEqual({
      code: 1,
      errors: `The port ${port} is in use. Choose another with --port.\n`,
      output: '',
    })
  })

  it('is the next free one otherwise', async () => {
    const [first, second] = [page(await run().printed(lastLine)), page(await run().printed(lastLine))]
    expect(first).not.toBe(second)
    expect((await fetch(`${second}/_sandbox/state`)).status).toBe(200)
  })
})

it.each([
  [['--port', 'x'], 2, '--port is a whole number from 0 to 65535, not "x".\n'],
  [['--data', '.'], 1, '. is not a file.\n'],
  [['--data', 'other.txt'], 1, 'other.txt is not a file of the sandbox. It was left as it is.\n'],
])('%j ends with %i and one line', async (args, code, errors) => {
  writeFileSync(join(folder, 'other.txt'), 'hello')
  expect(await run(...args).ended).toEqual({ code, errors, output: '' })
})

const otherAddress = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

it.skipIf(otherAddress === undefined)('answers to an address that it was told to listen on', async () => {
  const url = page(await run('--port', '0', '--host', otherAddress ?? '').printed(lastLine))
  expect(url).toContain(otherAddress)
  expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200)
})

it.each(['--help', '--version'])('%s prints and ends', async (argument) => {
  const { code, output, errors } = await run(argument).ended
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(output).toMatch(argument === '--help' ? /--callback-host/ : /^\d+\.\d+\.\d+\n$/)
})
