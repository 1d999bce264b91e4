import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A LINE WORKS that takes its time and remembers who came when. */
export class ApiServer {
  /** Each request as `PATCH /bots/1`, in the order of arrival. */
  readonly arrived: string[] = []
  tokens = 0
  /** Most requests under way at once: of one path, and of all. */
  mostOfOne = 0
  mostOfAll = 0
  /** How long an answer takes, in milliseconds. */
  slowness = 5
  /** Nobody is answered before so many are there at once, or 20 seconds are over. */
  together = 1
  readonly #now = new Map<string, number>()
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response))

  static async start(): Promise<ApiServer> {
    const server = new ApiServer()
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  get url(): string {
    // A TCP server that listens has an address of this kind.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  /** Waits until as many requests have arrived, those for tokens not counted. */
  async arrival(count: number): Promise<void> {
    while (this.arrived.length < count) await sleep(2)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.resume()
    const path = request.url ?? ''
    if (path === '/token') {
      this.tokens += 1
      await sleep(this.slowness)
      return this.#json(response, { access_token: `secret-token-${this.tokens}`, expires_in: 3600 })
    }
    this.arrived.push(`${request.method} ${path}`)
    this.#count(path, 1)
    // A process that was killed no longer counts as sending.
    response.once('close', () => this.#count(path, -1))
    await sleep(this.slowness)
    for (const end = Date.now() + 20_000; this.mostOfAll < this.together && Date.now() < end;) await sleep(5)
    if (request.method === 'POST') response.writeHead(201).end()
    else this.#json(response, { botId: 1 })
  }

  #count(path: string, change: number): void {
    this.#now.set(path, (this.#now.get(path) ?? 0) + change)
    this.mostOfOne = Math.max(this.mostOfOne, ...this.#now.values())
    this.mostOfAll = Math.max(
      this.mostOfAll,
      [...this.#now.values()].reduce((sum, count) => sum + count, 0),
    )
  }

  #json(response: ServerResponse, value: object): void {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
}
