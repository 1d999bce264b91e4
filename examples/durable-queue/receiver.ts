// Verifies callbacks, writes them to the queue, and only then answers 200.
import { createServer } from 'node:http'
import { createCallbackHandler, type ReceivedCallback } from '@lineworks-bot/webhooks'
import { nodeListener } from '@lineworks-bot/webhooks/node'
import { Queue } from 'bullmq'
import { connection, queueName } from './queue.ts'

const queue = new Queue<ReceivedCallback>(queueName, {
  // Without Redis, fail at once and answer 503: an answer that never comes holds up the events behind it.
  connection: { ...connection, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
  defaultJobOptions: {
    attempts: 10,
    backoff: { type: 'exponential', delay: 1000 },
    // For as long as a handled callback is kept, a second one of the same body is dropped.
    removeOnComplete: { age: 300 },
    // A callback that failed ten times stays for people to look at.
    removeOnFail: false,
  },
})
queue.on('error', (error) => console.error('queue', error.message))

const handle = createCallbackHandler({
  botSecret: process.env['BOT_SECRET'] ?? '',
  enqueue: (callback) => queue.add('callback', callback, { jobId: callback.id }),
})

const server = createServer((request, response) => void nodeListener(handle)(request, response))
await queue.waitUntilReady()
server.listen(Number(process.env['PORT'] ?? 3000), () => console.log('listening', server.address()))
