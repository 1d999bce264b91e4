import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listener {
  /** Without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

const graceMs = 100

type Fetch = (request: Request, env: object) => Response | Promise<Response>

export async function listen(fetch: Fetch, port: number, host: string): Promise<Listener> {
  // Without further options it makes a plain HTTP server. The process is somebody's test run: its `Request` stays the one of Node.
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    url: urlOf(server.address()),
    close: () =>
      new Promise((resolve) => {
        // Answers that are ending may end: the streams of changes among them.
        const cut = setTimeout(() => server.closeAllConnections(), graceMs)
        server.close(() => {
          clearTimeout(cut)
          resolve()
        })
      }),
  }
}

/** One that listens everywhere is called by the loopback address. */
function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the server has no address')
  const everywhere = address.address === '0.0.0.0' || address.address === '::'
  const host = everywhere ? '127.0.0.1' : address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}
