// How fast the sandbox starts, how many messages it takes in a second with the inspector on, and whether its memory stays bounded:
//   node tests/sandbox/load.ts
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { LineWorks, serviceAccount } from '@lineworks-bot/client'
import type { Connection } from '@lineworks-bot/sandbox'
import { freePort } from '../../scripts/processes/free-port.ts'
import { repositoryRoot } from '../../scripts/description/repository.ts'

const connections = 16
const agent = new Agent({ keepAlive: true, maxSockets: connections })

const { server, port, startMs } = await start()
try {
  console.log(`start, from the command to the first answer: ${startMs.toFixed(0)} ms (aim: 500)`)
  const { path, token } = await prepare(port)
  await send(path, token, 2_000)
  const first = await send(path, token, 18_000)
  const early = residentMegabytes()
  console.log(`messages a second: ${(18_000 / first).toFixed(0)} (aim: 1,000); resident after 20,000: ${early} MB`)
  const rest = await send(path, token, 80_000)
  const late = residentMegabytes()
  console.log(
    `messages a second: ${(80_000 / rest).toFixed(0)}; resident after 100,000: ${late} MB, ${(late / early).toFixed(2)} times (bar: 1.2)`,
  )
  if (late > 1.2 * early) process.exitCode = 1
} finally {
  agent.destroy()
  server.kill()
  await once(server, 'exit')
}

async function start(): Promise<{ server: ChildProcess; port: number; startMs: number }> {
  const free = await freePort('127.0.0.1', 4720)
  const began = performance.now()
  const cli = join(repositoryRoot, 'apps/sandbox/dist/cli.js')
  const child = spawn(process.execPath, [cli, '--plan', 'unlimited', '--port', String(free)], { stdio: 'ignore' })
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${free}/_sandbox/state`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return { server: child, port: free, startMs: performance.now() - began }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

async function prepare(at: number): Promise<{ path: string; token: string }> {
  const response = await fetch(`http://127.0.0.1:${at}/_sandbox/connection`)
  // The control API's own description of its answer.
  const {
    api,
    auth: authUrl,
    clientId,
    clientSecret,
    serviceAccountId,
    privateKey,
  } = (await response.json()) as Connection
  const credentials = { clientId, clientSecret, serviceAccountId, privateKey, authUrl, scopes: ['bot'] }
  let token = ''
  const works = new LineWorks({
    auth: serviceAccount(credentials),
    baseUrl: api,
    fetch: (url, init) => {
      token = new Headers(init.headers).get('authorization') ?? token
      return fetch(url, init)
    },
  })
  const { botId } = await works.addBot({
    botName: 'Load',
    photoUrl: 'https://bot.example.com/load.png',
    description: 'Sends a lot',
    administrators: ['hanako@example.com'],
  })
  await works.addBotDomain({ botId, domainId: 10000001 })
  return { path: `/v1.0/bots/${botId}/users/hanako%40example.com/messages`, token }
}

/** Seconds that it took. */
async function send(path: string, authorization: string, messages: number): Promise<number> {
  let left = messages
  const body = JSON.stringify({ content: { type: 'text', text: 'The printer on the third floor has paper again.' } })
  const headers = { authorization, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1
        await post(path, headers, body)
      }
    }),
  )
  return (performance.now() - began) / 1000
}

function post(path: string, headers: Record<string, string | number>, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      response.resume().on('end', () => {
        if (response.statusCode === 201) resolve()
        else reject(new Error(`answered ${response.statusCode}`))
      })
    })
    sent.on('error', reject).end(body)
  })
}

function residentMegabytes(): number {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
}
