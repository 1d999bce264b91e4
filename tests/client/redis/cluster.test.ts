import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { redisStores } from '../../../packages/redis/dist/index.js'
import { createCluster } from './connect.ts'
import { setting } from './setting.ts'

test('on a cluster, the keys of one script are on one node', async (context) => {
  const { connect, redis } = await setting(context, 0, '--cluster-enabled', 'yes')
  const node = await connect()
  await node.clusterAddSlotsRange({ start: 0, end: 16_383 })
  while (!String(await node.clusterInfo()).includes('cluster_state:ok')) await sleep(50)
  const cluster = await createCluster({ rootNodes: [{ url: redis.url }] }).connect()
  const { lock, pacing, tokenStore, broadcastJournal } = redisStores(cluster)
  const { signal } = new AbortController()
  assert.equal(await lock.run('bot 1', async () => 'done'), 'done')
  const pace = pacing({ plan: 'free' })
  await pace.wait('listBots', { free: 60, standard: 240 }, signal)
  await tokenStore.write('["a","b {c}"]', { accessToken: 'a', expiresAt: Date.now() + 1_000, renewAt: Date.now() })
  assert.equal((await tokenStore.read('["a","b {c}"]'))?.accessToken, 'a')
  assert.equal(await broadcastJournal('b').begin('t'), undefined)
  assert.equal(await broadcastJournal('b').begin('t'), 'sending')
  cluster.destroy()
})
