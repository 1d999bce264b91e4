import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly headers: IncomingMessage['headers']
  readonly rawHeaders: readonly string[]
  readonly path: string
  readonly body: string
}

export interface Receiver {
  readonly port: number
  readonly received: Received[]
  close(): Promise<void>
}

/** A server of callbacks on this machine. */
export async function startReceiver(
  answer: (received: Received, response: ServerResponse) => unknown = (_, response) => response.end(),
): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { headers, rawHeaders, url = '' } = request
      const one = { headers, rawHeaders, path: url, body: Buffer.concat(chunks).toString('utf8') }
      received.push(one)
      answer(one, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    // It listens on a port, not on a path.
    port: (server.address() as AddressInfo).port,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
