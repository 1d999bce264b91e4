import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** Listens on a free port until the test ends; gives the port. */
export async function served(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // The address of a server on a port is an object.
  return (server.address() as AddressInfo).port
}

/** Sends these bytes as they are and gives the status of the answer, or 0 when the connection ends without one. */
export function rawStatus(port: number, parts: readonly (string | Uint8Array)[], end = false): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    for (const part of parts) socket.write(part)
    if (end) socket.end()
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0)))
  })
}

export interface Flood {
  /** Of the answer, or 0 where the connection ends without one. */
  readonly status: number
  /** Whether the server read everything. */
  readonly allSent: boolean
}

/** Sends a head and then this many bytes in chunks, whatever is answered meanwhile. */
export function flood(port: number, head: string, bytes: number): Promise<Flood> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const size = 65_536
    const chunk = Buffer.from(`${size.toString(16)}\r\n${' '.repeat(size)}\r\n`)
    let sent = 0
    let text = ''
    const send = (): void => {
      while (sent < bytes && !socket.destroyed) {
        sent += size
        if (!socket.write(chunk)) return
      }
      socket.end()
    }
    socket.write(head)
    socket.on('drain', send)
    socket.on('data', (data) => (text += data.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? []
      resolve({ status: Number(status ?? 0), allSent: sent >= bytes })
    })
    send()
  })
}
