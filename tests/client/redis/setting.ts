import type { TestContext } from 'node:test'
import { ApiServer } from './api-server.ts'
import { connect, type Redis } from './connect.ts'
import { startProcess, type Process } from './processes.ts'
import { RedisServer } from './redis-server.ts'

export interface Setting {
  readonly redis: RedisServer
  readonly api: ApiServer
  readonly processes: readonly Process[]
  /** A connection of this process. */
  connect(options?: { readonly disableOfflineQueue?: boolean }): Promise<Redis>
}

/** A Redis, an API and processes of one test; all gone after it. */
export async function setting(context: TestContext, count: number, ...options: readonly string[]): Promise<Setting> {
  const redis = await RedisServer.start(...options)
  context.after(() => redis.stop())
  const api = await ApiServer.start()
  context.after(() => api.stop())
  const processes = await Promise.all(Array.from({ length: count }, () => startProcess(redis.url, api.url)))
  context.after(() => Promise.all(processes.map((process) => process.kill())))
  return {
    redis,
    api,
    processes,
    async connect(options) {
      const client = await connect(redis.url, options)
      context.after(() => client.destroy())
      return client
    },
  }
}
