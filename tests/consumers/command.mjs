import { spawn } from 'node:child_process'
import { once } from 'node:events'

const running = new Set()
// Nothing is left behind, whichever way the suite ends. Each has a group of its own: Chromium, npm and npx are several processes.
process.on('exit', () => running.forEach(end))

/** Starts a process that ends with the suite. */
export function start(name, args, options) {
  const child = spawn(name, args, { ...options, detached: true })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Ends it, and what it has started. */
export function end(child) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // ESRCH: the group has ended already.
  }
}

/** Runs a command to its end, which comes after `timeoutMs` at the latest. */
export async function command(name, args, { cwd, env = {}, timeoutMs = 180_000 } = {}) {
  const child = start(name, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const timer = setTimeout(() => end(child), timeoutMs)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  const [code] = await once(child, 'close').finally(() => clearTimeout(timer))
  return { code, stdout, output: `${stdout}${stderr}` }
}

/** The same, for a command that must succeed. Returns what it wrote to stdout. */
export async function mustRun(name, args, options) {
  const { code, stdout, output } = await command(name, args, options)
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`)
  return stdout
}
