import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Tasks } from './worker.ts'

export interface Process {
  /** Starts a task there; one at a time. */
  run<Name extends keyof Tasks>(task: Name, ...args: Parameters<Tasks[Name]>): Promise<Awaited<ReturnType<Tasks[Name]>>>
  /** As a crash does: nothing is given back, nothing said. */
  kill(): Promise<void>
}

export async function startProcess(redisUrl: string, apiUrl: string): Promise<Process> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [redisUrl, apiUrl])
  await once(child, 'message')
  return {
    async run(task, ...args) {
      child.send({ task, args })
      const [answer] = await once(child, 'message')
      if ('error' in answer) throw new Error(answer.error)
      return answer.value
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'close')
    },
  }
}
