import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Redis of its own on a free port, which can be hung, killed and started again with what it had written. */
export class RedisServer {
  readonly #port: number
  readonly #folder: string
  readonly #options: readonly string[]
  #child: ChildProcess | undefined

  private constructor(port: number, folder: string, options: readonly string[]) {
    this.#port = port
    this.#folder = folder
    this.#options = options
  }

  static async start(...options: readonly string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), mkdtempSync(join(tmpdir(), 'stores-redis-')), options)
    await server.restart()
    return server
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`
  }

  async restart(): Promise<void> {
    const place = ['--port', String(this.#port), '--bind', '127.0.0.1', '--dir', this.#folder]
    const kept = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'always']
    const child = spawn('redis-server', [...place, ...kept, ...this.#options], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#child = child
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    while (!output.includes('Ready to accept connections')) {
      if (child.exitCode !== null) throw new Error(`redis-server ended: ${output}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Keeps its connections and answers nothing, until `wake`. */
  hang(): void {
    this.#child?.kill('SIGSTOP')
  }

  wake(): void {
    this.#child?.kill('SIGCONT')
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'close')
  }

  async stop(): Promise<void> {
    await this.kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  // The address of a server on a port is an object.
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
