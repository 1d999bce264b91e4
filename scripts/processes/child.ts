import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { repositoryRoot } from '../description/repository.ts'
import { boundedText } from './bounded-text.ts'

/** How long a process may take to end by itself after SIGTERM before SIGKILL follows. */
const graceMs = 3000

export interface Child {
  /** Resolves when the process has ended, with its exit code; 1 when a signal ended it or it could not start. */
  readonly exited: Promise<number>
  /** The end of what it wrote to stdout and stderr. */
  output(): string
  stop(): Promise<void>
}

export interface ChildOptions {
  /** Ends what the process starts together with it. Such a child does not see the terminal's Ctrl-C: `stopChildren` must follow. */
  readonly ownGroup?: boolean
  readonly env?: Readonly<Record<string, string>>
}

const running = new Map<Child, () => void>()

// The last resort on every way out, exceptions included; only synchronous work is possible here.
process.on('exit', () => running.forEach((kill) => kill()))

export async function stopChildren(): Promise<void> {
  await Promise.all([...running.keys()].map((child) => child.stop()))
}

export function startChild(command: string, args: readonly string[], options: ChildOptions = {}): Child {
  const { ownGroup = false, env = {} } = options
  const child = spawn(command, args, {
    cwd: repositoryRoot,
    // vitest colours what goes into a pipe.
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  })
  const output = boundedText(1_000_000)
  child.stdout.setEncoding('utf8').on('data', output.add)
  child.stderr.setEncoding('utf8').on('data', output.add)

  const signal = (name: NodeJS.Signals): void => {
    if (running.has(handle)) (ownGroup ? signalGroup : signalProcess)(child, name)
  }
  // What a group leaves behind would keep its output open, and 'close' would never come.
  if (ownGroup) child.once('exit', () => signal('SIGKILL'))
  const exited = endOf(child, output.add).finally(() => running.delete(handle))
  const handle: Child = {
    exited,
    output: output.text,
    async stop() {
      signal('SIGTERM')
      await Promise.race([exited, delay(graceMs, undefined, { ref: false })])
      signal('SIGKILL')
      await exited
    },
  }
  running.set(handle, () => signal('SIGKILL'))
  return handle
}

async function endOf(child: ChildProcess, log: (text: string) => void): Promise<number> {
  try {
    await once(child, 'close')
    return child.exitCode ?? 1
  } catch (error) {
    log(`${String(error)}\n`)
    return 1
  }
}

function signalProcess(child: ChildProcess, signal: NodeJS.Signals): void {
  child.kill(signal)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // ESRCH: the group has ended already.
  }
}
