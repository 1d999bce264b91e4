import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

const lastPort = 65_535

/** Listens on the preferred port or, where it is taken, on the next free one. Returns the port. */
export async function listenFrom(server: Server, host: string, preferred: number): Promise<number> {
  for (let port = preferred; port <= lastPort; port++) {
    if (await listens(server, host, port)) return port
  }
  throw new Error(`no free port from ${preferred} on`)
}

/** For a server that is another process. Someone else can take the port before that process does; it then fails to start. */
export async function freePort(host: string, preferred: number): Promise<number> {
  const probe = createServer()
  const port = await listenFrom(probe, host, preferred)
  probe.close()
  await once(probe, 'close')
  return port
}

async function listens(server: Server, host: string, port: number): Promise<boolean> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
      return false
    throw error
  }
}
