import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Server {
  readonly name: string
  readonly port: number
  /** How much processor time it has used, in seconds. */
  cpuSeconds(): number
  stop(): void
}

/** Starts a server on the first core; the load comes from the second. */
export async function startServer(name: string): Promise<Server> {
  const file = fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url))
  const options = {
    execPath: 'taskset',
    execArgv: ['-c', '0', process.execPath],
    env: { ...process.env, NODE_ENV: 'production' },
  }
  const child = fork(file, { ...options, stdio: 'inherit' })
  const [port] = await once(child, 'message')
  return { name, port: Number(port), cpuSeconds: () => cpuSeconds(child.pid), stop: () => void child.kill() }
}

const ticksPerSecond = 100

function cpuSeconds(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // After the name, which may hold blanks, utime and stime are the 12th and 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
