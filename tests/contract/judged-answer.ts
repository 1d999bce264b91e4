import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** The header that tells the upstream server below what to answer. */
const answerHeader = 'x-answer'

/** Answers with what the request asks for, so that Prism, standing before it as a proxy, has an answer to judge. */
export async function startUpstream(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server: Server = createServer(({ headers }, response) => {
    const { status, body } = decode(headers[answerHeader])
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A TCP server that listens has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

function decode(text: string | string[] | undefined): Answer {
  // The first request is the one that asks whether the proxy is up.
  if (typeof text !== 'string') return { status: 404, body: {} }
  // Written by `judge` below.
  return JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as Answer
}

/** What Prism says of an answer to this request; null when it finds nothing wrong. */
export async function judge(
  proxyUrl: string,
  request: { method: string; path: string; body?: unknown },
  answer: Answer,
): Promise<string | null> {
  const response = await fetch(proxyUrl + request.path, {
    method: request.method,
    headers: {
      authorization: 'Bearer t',
      'content-type': 'application/json',
      [answerHeader]: Buffer.from(JSON.stringify(answer)).toString('base64'),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  })
  await response.body?.cancel()
  return response.headers.get('sl-violations')
}
