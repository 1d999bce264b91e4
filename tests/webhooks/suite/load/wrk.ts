import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Writes the request that wrk sends. Lua's long brackets take JSON as it is. */
export function writeScript(file: string, headers: Headers, body: string): void {
  const lines = [...headers].map(([name, value]) => `wrk.headers["${name}"] = [==[${value}]==]`)
  writeFileSync(file, ['wrk.method = "POST"', `wrk.body = [==[${body}]==]`, ...lines, ''].join('\n'))
}

/** How many requests are answered in one second with 50 connections. Any answer but 2xx is an error. */
export async function requestsInOneSecond(port: number, script: string): Promise<number> {
  const args = ['-c', '1', 'wrk', '-t1', '-c50', '-d1s', '-s', script, `http://127.0.0.1:${port}/callback`]
  const { stdout } = await run('taskset', args)
  if (stdout.includes('Non-2xx') || stdout.includes('Socket errors')) throw new Error(stdout)
  return Number(/(\d+) requests in /.exec(stdout)?.[1])
}
