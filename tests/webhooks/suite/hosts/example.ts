import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { botSecret, type Host } from './host.ts'

export const examplesFolder = fileURLToPath(new URL('../dist/examples', import.meta.url))

export interface Program {
  readonly process: ChildProcess
  output(): string
  /** Waits until this was printed. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  stop(): Promise<void>
}

/** Starts a program in the folder of an example. */
export function startProgram(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, args, {
    cwd: join(examplesFolder, name),
    env: { ...process.env, NODE_ENV: 'production', BOT_SECRET: botSecret, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return {
    process: child,
    output: () => output,
    async printed(pattern) {
      for (;;) {
        const found = pattern.exec(output)
        if (found !== null) return found
        if (child.exitCode !== null) throw new Error(`${name} ended: ${output}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    async stop() {
      child.kill('SIGKILL')
      await closed
    },
  }
}

/** Starts the server of an example on a free port. */
export async function startServer(name: string, args: readonly string[] = ['server.ts']): Promise<Host> {
  const program = startProgram(name, args)
  const [, port] = await program.printed(/listening .*?port: (\d+)/s)
  return hostOf(name, program, Number(port))
}

export function hostOf(name: string, program: Program, port: number): Host {
  const { pid } = program.process
  return {
    name,
    url: `http://127.0.0.1:${port}/callback`,
    port,
    ...(pid !== undefined && { pid }),
    output: program.output,
    stop: program.stop,
  }
}
