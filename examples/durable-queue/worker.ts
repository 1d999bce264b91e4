// Takes callbacks from the queue. Each is handled at least once: a listener must bear to see one again after a crash.
import { createCallbackWorker, type ReceivedCallback } from '@lineworks-bot/webhooks'
import { Worker } from 'bullmq'
import { connection, queueName } from './queue.ts'
import { handled } from './handled.ts'

const work = createCallbackWorker({
  on: { message: ({ content }) => handled(content.type === 'text' ? content.text : content.type) },
  onUnknown: (_event, { body }) => handled(body),
})

const worker = new Worker<ReceivedCallback>(queueName, (job) => work(job.data), {
  // BullMQ asks for null here: a worker waits for Redis as long as it takes.
  connection: { ...connection, maxRetriesPerRequest: null },
  concurrency: 20,
  // The callbacks of a worker that died are taken up again after these times.
  lockDuration: Number(process.env['LOCK_DURATION_MS'] ?? 30_000),
  stalledInterval: Number(process.env['STALLED_INTERVAL_MS'] ?? 30_000),
  // BullMQ gives up a job whose worker died twice. These are not to be given up.
  maxStalledCount: 1000,
})
worker.on('error', (error) => console.error('worker', error.message))
worker.on('failed', (job, error) => console.error('failed', job?.id, error))
await worker.waitUntilReady()
console.log('working')

process.on('SIGTERM', () => void worker.close().then(() => process.exit()))
