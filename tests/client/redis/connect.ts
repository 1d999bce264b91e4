// By its place, because this folder belongs to no package: the very client that the package under test declares.
import { createClient, createCluster } from '../../../packages/redis/node_modules/@redis/client/dist/index.js'

export { createCluster }
export type Redis = Awaited<ReturnType<typeof connect>>

/** A connection that says nothing when Redis goes away: the tests look at what the stores say. */
export async function connect(url: string, options: { readonly disableOfflineQueue?: boolean } = {}) {
  const redis = createClient({ url, ...options, socket: { reconnectStrategy: 50 } })
  redis.on('error', () => {})
  await redis.connect()
  return redis
}
