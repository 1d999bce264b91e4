import { startServer } from './example.ts'
import type { Host } from './host.ts'
import { startLambda, type Format } from './lambda.ts'
import { startNext } from './next.ts'
import { startWorkers } from './workers.ts'

type Starter = readonly [name: string, start: () => Promise<Host>]

const frameworks = ['node-http', 'express', 'fastify', 'hono'].map((name): Starter => [name, () => startServer(name)])
const formats: readonly Format[] = ['function URL', 'HTTP API, packed', 'REST API']

/** The servers that are processes of this machine and read from a socket. */
export const nodeHosts: readonly Starter[] = [...frameworks, ['nextjs', startNext]]

export const hosts: readonly Starter[] = [
  ...nodeHosts,
  ['cloudflare-workers', startWorkers],
  ...formats.map((format): Starter => [`aws-lambda, ${format}`, () => startLambda(format)]),
]
