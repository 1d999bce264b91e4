import type { CallbackListeners, ReceivedCallback } from '@lineworks-bot/webhooks'

export { createCallbackHandler, createCallbackWorker } from '@lineworks-bot/webhooks'

export const botSecret = process.env['BOT_SECRET'] ?? ''
export const on: CallbackListeners = {
  message: async ({ content }) => console.log(content.type === 'text' ? `handled: ${content.text}` : content.type),
}

type Work = (job: { readonly data: ReceivedCallback }) => Promise<void>

// In place of BullMQ, which only tests/webhooks installs: there examples/durable-queue runs with it.
export const connection = {}
const workers = new Map<string, Work>()

export const queue = {
  async add(name: string, data: ReceivedCallback, { jobId }: { readonly jobId: string }): Promise<void> {
    if (jobId !== '') void workers.get(`${name}s`)?.({ data })
  },
}

export class Worker {
  constructor(name: string, work: Work, _options: { connection: object; maxStalledCount: number }) {
    workers.set(name, work)
  }
}
