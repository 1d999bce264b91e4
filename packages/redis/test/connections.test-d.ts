// Checked by the compiler, never run.
import { createClient, createClientPool, createCluster, createSentinel } from '@redis/client'
import { redisStores } from '../src/index.ts'

redisStores(createClient())
redisStores(createClient({ RESP: 2, disableOfflineQueue: true }))
redisStores(createClientPool())
redisStores(createCluster({ rootNodes: [] }))
redisStores(createSentinel({ name: 'x', sentinelRootNodes: [] }))

// @ts-expect-error -- an address is no connection
redisStores('redis://localhost')
// @ts-expect-error -- the plan is needed
redisStores(createClient()).pacing({})
