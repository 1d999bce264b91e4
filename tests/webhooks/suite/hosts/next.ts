import { fileURLToPath } from 'node:url'
import { hostOf, startProgram } from './example.ts'
import type { Host } from './host.ts'

const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))

/** Builds the example of Next.js and starts it. */
export async function startNext(): Promise<Host> {
  const env = { NEXT_TELEMETRY_DISABLED: '1', BOT_SECRET: '' }
  const build = startProgram('nextjs', [next, 'build'], env)
  await build.printed(/ƒ|○/).finally(() => undefined)
  await new Promise((resolve) => build.process.once('close', resolve))
  const program = startProgram('nextjs', [next, 'start', '--hostname', '127.0.0.1'], { NEXT_TELEMETRY_DISABLED: '1' })
  const [, port] = await program.printed(/http:\/\/127\.0\.0\.1:(\d+)/)
  await program.printed(/Ready/)
  return hostOf('nextjs', program, Number(port))
}
