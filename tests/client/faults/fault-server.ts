import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { choose, random } from './random.ts'

/** How often each fault is played. */
const faults = {
  none: 40,
  '429': 4,
  '429 rateLimit-reset': 3,
  '429 Retry-After': 3,
  '429 Retry-After date': 2,
  '503': 6,
  'slow headers': 3,
  'slow body': 3,
  'cut before reading': 4,
  'cut after reading': 4,
  'cut in the body': 3,
  HTML: 4,
  'empty 500': 4,
  echo: 5,
  '401': 5,
} as const

const tokenFaults = {
  none: 60,
  '503': 5,
  'slow headers': 3,
  'cut after reading': 4,
  HTML: 3,
  'empty 500': 3,
  echo: 4,
} as const

type Fault = keyof typeof faults

export interface Arrival {
  readonly schedule: string
  readonly message: string
  readonly fault: Fault
}

/** A LINE WORKS that fails by a seeded plan: API, authorization server and storage on one port. The path begins with the schedule's number. */
export class FaultServer {
  /** Messages that arrived whole, with what was answered. */
  readonly messages: Arrival[] = []
  /** Tokens that came with a request and were never issued. */
  readonly strangeTokens: string[] = []
  /** Connections to the address that must not get a token. */
  foreign = 0
  readonly played: Record<string, number> = {}
  open = 0
  readonly #plans = new Map<string, () => number>()
  readonly #issued = new Map<string, number>()
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response))
  #port = 0

  async start(): Promise<void> {
    // All addresses of this machine: 127.0.0.2 plays the foreign host.
    this.#server.listen(0, '0.0.0.0')
    this.#server.on('connection', ({ localAddress }) => {
      if (localAddress === '127.0.0.2') this.foreign += 1
    })
    await once(this.#server, 'listening')
    // A TCP server that listens has an address of this kind.
    this.#port = (this.#server.address() as AddressInfo).port
  }

  url(schedule: number): string {
    return `http://127.0.0.1:${this.#port}/${schedule}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.open += 1
    response.on('close', () => (this.open -= 1))
    request.on('error', () => {})
    const [, schedule = '', area = '', ...rest] = new URL(request.url ?? '/', 'http://x').pathname.split('/')
    const next = this.#next(schedule)
    const isToken = area === 'oauth2'
    const fault: Fault = isToken ? choose(next, tokenFaults) : choose(next, faults)
    this.played[fault] = (this.played[fault] ?? 0) + 1
    if (fault === 'cut before reading') return void request.socket.destroy()
    const body = await read(request).catch(() => undefined)
    if (body === undefined) return
    const text = /"text":"([^"]+)"/.exec(body)?.[1]
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (!isToken && (token === undefined || !this.#issued.has(token)))
      this.strangeTokens.push(`${request.url} ${token}`)
    // A token that was refused stays refused.
    const expired = !isToken && (this.#issued.get(token ?? '') ?? 0) < 0
    const played = expired ? '401' : fault
    if (played === '401' && token !== undefined) this.#issued.set(token, -1)
    if (text !== undefined && rest.at(-1) === 'messages') this.messages.push({ schedule, message: text, fault: played })
    this.#answer(played, {
      request,
      response,
      next,
      schedule,
      area,
      rest,
      echo: `${request.headers.authorization} ${body}`,
    })
  }

  #answer(fault: Fault, { request, response, next, schedule, area, rest, echo }: Exchange): void {
    const error = (status: number, headers: Record<string, string> = {}): void => {
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end('{"code":"X","description":"no"}')
    }
    const good = (): void => this.#good({ request, response, next, schedule, area, rest })
    switch (fault) {
      case 'none':
      case 'cut before reading':
        return good()
      case '429':
        return error(429)
      case '429 rateLimit-reset':
        return error(429, { 'rateLimit-reset': next() < 0.8 ? '0' : '1' })
      case '429 Retry-After':
        return error(429, { 'retry-after': next() < 0.8 ? '0' : '1' })
      case '429 Retry-After date':
        return error(429, { 'retry-after': new Date().toUTCString() })
      case '503':
        return error(503)
      case '401':
        return error(401, { 'www-authenticate': 'Bearer error="invalid_token"' })
      case 'slow headers':
        return void setTimeout(good, next() * 1200).unref()
      case 'slow body':
        response.writeHead(rest.at(-1) === 'messages' ? 201 : 200, {
          'content-type': 'application/json',
          'content-length': '500',
        })
        return void response.write('{"botId":')
      case 'cut after reading':
        return void request.socket.destroy()
      case 'cut in the body':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
        return void response.write('{"botId":', () => request.socket.destroy())
      case 'HTML':
        return void response.writeHead(502, { 'content-type': 'text/html' }).end(`<html>${echo}</html>`)
      case 'empty 500':
        return void response.writeHead(500).end()
      case 'echo':
        return void response
          .writeHead(400, { 'content-type': 'application/json' })
          .end(
            JSON.stringify(
              next() < 0.5 ? { code: 'INVALID_PARAMETER', description: echo } : { error: 'x', error_description: echo },
            ),
          )
    }
  }

  #good({ request, response, next, schedule, area, rest }: Omit<Exchange, 'echo'>): void {
    const json = (status: number, value: unknown): void => {
      const headers = { 'content-type': 'application/json', 'rateLimit-remaining': '9', 'rateLimit-reset': '1' }
      response.writeHead(status, headers).end(JSON.stringify(value))
    }
    const base = next() < 0.15 ? `http://127.0.0.2:${this.#port}` : `http://127.0.0.1:${this.#port}`
    if (area === 'oauth2') {
      const token = `token-${schedule}-${Math.floor(next() * 1e9)}+/=`
      this.#issued.set(token, 1)
      return json(200, { access_token: token, token_type: 'Bearer', expires_in: next() < 0.3 ? '1' : 86_400 })
    }
    if (area === 'storage') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('content')
    if (rest.at(-1) === 'messages') return void response.writeHead(201).end()
    if (rest.at(-1) === 'attachments') return json(200, { fileId: 'f', uploadUrl: `${base}/${schedule}/storage/up` })
    if (rest.includes('attachments'))
      return void response.writeHead(302, { location: `${base}/${schedule}/storage/down` }).end()
    if (request.method === 'GET' && rest.at(-1) === 'members') {
      const nextCursor = next() < 0.5 ? `c${Math.floor(next() * 100)}` : null
      return json(200, { members: ['a'], responseMetaData: { nextCursor } })
    }
    json(200, { botId: 1, botName: 'x' })
  }

  #next(schedule: string): () => number {
    const known = this.#plans.get(schedule) ?? random(Number(schedule) * 7919 + 1)
    this.#plans.set(schedule, known)
    return known
  }
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly next: () => number
  readonly schedule: string
  readonly area: string
  readonly rest: readonly string[]
  readonly echo: string
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
