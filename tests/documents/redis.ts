import { run } from '../../scripts/processes/run.ts'
import { RedisServer } from '../client/redis/redis-server.ts'

/** A Redis of this run; where the machine has none, from Debian's packages. */
export async function startRedis(): Promise<RedisServer> {
  const { exitCode } = await run('sh', ['-c', 'command -v redis-server redis-cli'])
  if (exitCode !== 0) await installRedis()
  return RedisServer.start()
}

async function installRedis(): Promise<void> {
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-qq']
  const [command = '', ...args] = process.getuid?.() === 0 ? apt : ['sudo', '-n', ...apt]
  await run(command, [...args, 'update'])
  const { exitCode, output } = await run(command, [...args, 'install', '--no-install-recommends', 'redis-server'])
  if (exitCode !== 0) throw new Error(`redis-server is not there, and cannot be installed:\n${output}`)
}
