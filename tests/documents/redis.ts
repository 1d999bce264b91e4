import { run } from '../../scripts/processes/run.ts'
import { RedisServer } from '../client/redis/redis-server.ts'

/** A Redis of this run; where the machine has none, from Debian's packages. */
export async function startRedis(): Promise<RedisServer> {
  const { exitCode } = await run('sh', ['-c', 'command -v redis-server redis-cli'])
  if (exitCode !== 0) await installRedis()
  return RedisServer.start()
}

async function installRedis(): Promise<void> {
  const { exitCode, output } = await run('scripts/processes/install-debian.sh', ['redis-server'])
  if (exitCode !== 0) throw new Error(`redis-server is not there, and cannot be installed:\n${output}`)
}
