import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer } from 'node:http'
import { type Exchange, recordingFetch } from './recording-fetch.ts'
import { listenFrom } from '../processes/free-port.ts'

const server = createServer((request, response) => {
  request.resume()
  response.writeHead(201).end('{"botId":1}')
})
let port: number
beforeAll(async () => {
  port = await listenFrom(server, '127.0.0.1', 43_000)
})
afterAll(() => server.close())

test('tells what went over the wire, and leaves the answer to be read', async () => {
  const exchanges: Exchange[] = []
  const send = recordingFetch((exchange) => exchanges.push(exchange))

  const response = await send(`http://127.0.0.1:${port}/bots?count=1`, { method: 'POST', body: '{}' })

  expect(await response.json()).toEqual({ botId: 1 })
  expect(exchanges).toEqual([{ method: 'POST', path: '/bots', status: 201, body: '{"botId":1}' }])
})
