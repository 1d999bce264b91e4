import { request } from 'node:http'
import { signedHeaders } from '../../../../packages/webhooks/test/signed-request.ts'
import { textEvent } from '../../../../packages/webhooks/test/text-event.ts'

export interface Sent {
  readonly acknowledged: Set<string>
  /** What the platform would see: another status, or a connection that broke. */
  readonly failed: Map<string, string>
}

/**
 * Sends each event once, as the platform does: one that breaks off is not sent again. Before a server that does not listen just now
 * it waits, as a load balancer does; nothing was sent then.
 */
export async function sendAll(texts: readonly string[], ports: readonly number[], parallel: number): Promise<Sent> {
  const acknowledged = new Set<string>()
  const failed = new Map<string, string>()
  let next = 0
  const send = async (): Promise<void> => {
    while (next < texts.length) {
      const text = texts[next++] ?? ''
      const outcome = await postToOne(ports, textEvent(text))
      if (outcome === 200) acknowledged.add(text)
      else failed.set(text, String(outcome))
    }
  }
  await Promise.all(Array.from({ length: parallel }, send))
  return { acknowledged, failed }
}

async function postToOne(ports: readonly number[], body: string): Promise<number | string> {
  for (;;) {
    const outcome = await post(ports[Math.floor(Math.random() * ports.length)] ?? 0, body)
    if (outcome !== 'ECONNREFUSED') return outcome
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function post(port: number, body: string): Promise<number | string> {
  const headers = Object.fromEntries(await signedHeaders(body))
  return new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/callback',
      headers,
      timeout: 20_000,
      agent: false,
    }
    const sending = request(options)
    sending.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', (error) => resolve(error.message))
    })
    sending.on('timeout', () => sending.destroy(new Error('no answer')))
    sending.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    sending.end(body)
  })
}
