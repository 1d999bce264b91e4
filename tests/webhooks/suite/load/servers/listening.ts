import type { Server } from 'node:net'

/** Tells the parent process the port. */
export function listening(server: Server): void {
  const tell = (): void => {
    const address = server.address()
    process.send?.(typeof address === 'object' ? address?.port : undefined)
  }
  if (server.listening) tell()
  else server.once('listening', tell)
}
