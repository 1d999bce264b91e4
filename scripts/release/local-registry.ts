import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { repositoryRoot } from '../description/repository.ts'
import { startChild } from '../processes/child.ts'
import { freePort } from '../processes/free-port.ts'
import { run } from '../processes/run.ts'

const host = '127.0.0.1'
const startLimitMs = 60_000
const home = join(repositoryRoot, 'tests/consumers/registry')

export interface LocalRegistry {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a registry on this machine that holds our packages only, and asks no other one for anything. */
export async function startLocalRegistry(place: string): Promise<LocalRegistry> {
  const verdaccio = join(home, 'node_modules/verdaccio/bin/verdaccio')
  if (!existsSync(verdaccio)) await install()
  const config = join(place, 'verdaccio.yaml')
  // YAML takes JSON.
  writeFileSync(config, JSON.stringify(settings(place)))
  const port = await freePort(host, 4873)
  const url = `http://${host}:${port}/`
  const child = startChild(process.execPath, [verdaccio, '--config', config, '--listen', `${host}:${port}`])
  let ended = false
  void child.exited.then(() => (ended = true))
  const deadline = Date.now() + startLimitMs
  while (!(await answers(`${url}-/ping`))) {
    if (ended || Date.now() > deadline) {
      await child.stop()
      throw new Error(`the local registry did not start:\n${child.output()}`)
    }
    await delay(100)
  }
  return { url, stop: child.stop }
}

function settings(place: string): object {
  return {
    storage: join(place, 'storage'),
    auth: { htpasswd: { file: join(place, 'htpasswd'), max_users: -1 } },
    uplinks: {},
    packages: { '@lineworks-bot/*': { access: '$all', publish: '$all' } },
    web: { enable: false },
    max_body_size: '100mb',
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  }
}

async function install(): Promise<void> {
  const { exitCode, output } = await run('npm', ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund'])
  if (exitCode !== 0) throw new Error(`verdaccio cannot be installed:\n${output}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
