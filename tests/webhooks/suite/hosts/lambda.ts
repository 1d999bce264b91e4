import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import type { LambdaContext, LambdaEvent, LambdaResult } from '@lineworks-bot/webhooks/aws-lambda'
import { examplesFolder } from './example.ts'
import { botSecret, type Host } from './host.ts'

type Handler = (event: LambdaEvent, context: LambdaContext) => Promise<LambdaResult>

export type Format = 'function URL' | 'HTTP API, packed' | 'REST API'

/** Makes the event of a request as the gateway of this format does. */
const events: Record<Format, (request: IncomingMessage, body: Buffer) => LambdaEvent> = {
  'function URL': (request, body) => ({
    requestContext: { http: { method: request.method ?? '' } },
    headers: joined(request),
    body: body.toString('utf8'),
    isBase64Encoded: false,
  }),
  'HTTP API, packed': (request, body) => ({
    requestContext: { http: { method: request.method ?? '' } },
    headers: joined(request),
    body: body.toString('base64'),
    isBase64Encoded: true,
  }),
  'REST API': (request, body) => ({
    httpMethod: request.method ?? '',
    // The names as they were sent.
    multiValueHeaders: pairs(request).reduce<Record<string, string[]>>(
      (all, [name, value]) => ({ ...all, [name]: [...(all[name] ?? []), value] }),
      {},
    ),
    headers: Object.fromEntries(pairs(request)),
    body: body.toString('utf8'),
    isBase64Encoded: false,
  }),
}

function joined(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values]) => [name, (values ?? []).join(',')]),
  )
}

function pairs({ rawHeaders }: IncomingMessage): [string, string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, i) => [rawHeaders[2 * i] ?? '', rawHeaders[2 * i + 1] ?? ''])
}

/** The example of AWS Lambda behind a stand-in for the gateway: no part of AWS runs on this machine. */
export async function startLambda(format: Format): Promise<Host> {
  process.env['BOT_SECRET'] = botSecret
  const { log } = console
  let output = ''
  console.log = (...values) => void (output += `${values.join(' ')}\n`)
  const file = pathToFileURL(join(examplesFolder, 'aws-lambda/handler.ts'))
  file.searchParams.set('format', format)
  const { handler }: { handler: Handler } = await import(file.href)
  const server = createServer(async (request, response) => {
    const event = events[format](request, await buffer(request))
    const { statusCode, headers, body } = await handler(event, { getRemainingTimeInMillis: () => 10_000 })
    response.writeHead(statusCode, headers).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // The address of a server on a port is an object.
  const { port } = server.address() as AddressInfo
  return {
    name: `aws-lambda, ${format}`,
    url: `http://127.0.0.1:${port}/callback`,
    port,
    output: () => output,
    async stop() {
      console.log = log
      server.closeAllConnections()
      server.close()
    },
  }
}
