import { setTimeout as delay } from 'node:timers/promises'
import { type Child, startChild } from '../processes/child.ts'
import { freePort } from './free-port.ts'

const host = '127.0.0.1'
const startLimitMs = 120_000

export interface Prism extends Child {
  readonly url: string
}

/**
 * Starts Prism and resolves when it answers: as a mock of the description (a path from the repository's root), or, with an
 * upstream, as a proxy that judges what passes through it.
 */
export async function startPrism(description: string, preferredPort: number, upstream?: string): Promise<Prism> {
  const port = await freePort(host, preferredPort)
  const mode = upstream === undefined ? ['mock', description] : ['proxy', description, upstream]
  const child = startChild('prism', [...mode, '--host', host, '--port', String(port)])
  const prism = { ...child, url: `http://${host}:${port}` }
  let ended = false
  void child.exited.then(() => (ended = true))
  const deadline = Date.now() + startLimitMs
  while (!(await answers(prism.url))) {
    if (ended) throw new Error(`Prism ended before it answered:\n${child.output()}`)
    if (Date.now() > deadline) {
      await child.stop()
      throw new Error(`Prism did not answer within ${startLimitMs / 1000} s:\n${child.output()}`)
    }
    await delay(50)
  }
  return prism
}

/** Any answer will do: Prism refuses a path that it does not know only when it has read the description. */
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1000) })
    await response.body?.cancel()
    return true
  } catch {
    return false
  }
}
