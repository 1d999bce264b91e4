import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { freePort, listenFrom } from './free-port.ts'

const host = '127.0.0.1'
const servers: ReturnType<typeof createServer>[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

function server(): ReturnType<typeof createServer> {
  const created = createServer()
  servers.push(created)
  return created
}

test('takes the preferred port when it is free', async () => {
  const port = await freePort(host, 41_000)

  expect(await listenFrom(server(), host, port)).toBe(port)
})

test('takes the next free port when the preferred one is taken', async () => {
  const taken = await listenFrom(server(), host, 42_000)

  expect(await freePort(host, taken)).toBeGreaterThan(taken)
  expect(await listenFrom(server(), host, taken)).toBeGreaterThan(taken)
})

test('gives up when there is no port left', async () => {
  await listenFrom(server(), host, 65_535)

  await expect(freePort(host, 65_535)).rejects.toThrow('no free port from 65535 on')
})

test('says what is wrong with an address that is not of this machine', async () => {
  await expect(freePort('192.0.2.1', 41_000)).rejects.toThrow('EADDRNOTAVAIL')
})
