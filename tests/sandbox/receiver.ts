import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface Receiver {
  readonly url: string
  /** The bodies that came, as JSON; of a wrong signature none is kept. */
  readonly events: unknown[]
  stop(): Promise<void>
}

/** A callback URL as the official page asks for it, without a line of ours: signature first, then 200. */
export async function startReceiver(botSecret: string): Promise<Receiver> {
  const events: unknown[] = []
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    const signature = createHmac('sha256', botSecret).update(body).digest('base64')
    const isSigned = request.headers['x-works-signature'] === signature
    if (isSigned) events.push(JSON.parse(body.toString('utf8')))
    response.writeHead(isSigned ? 200 : 401).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A TCP server that listens has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    events,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
