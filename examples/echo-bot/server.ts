import { createServer } from 'node:http'
import { LineWorks, serviceAccount } from '@lineworks-bot/client'
import { nodeListener } from '@lineworks-bot/webhooks/node'
import { createEchoBot } from './echo.ts'

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`The environment variable ${name} is not set.`)
  return value
}

// Both only for a platform that is not at the usual place, such as the sandbox.
const { LINEWORKS_API_URL: baseUrl, LINEWORKS_AUTH_URL: authUrl } = process.env

const works = new LineWorks({
  auth: serviceAccount({
    clientId: setting('LINEWORKS_CLIENT_ID'),
    clientSecret: setting('LINEWORKS_CLIENT_SECRET'),
    serviceAccountId: setting('LINEWORKS_SERVICE_ACCOUNT'),
    privateKey: setting('LINEWORKS_PRIVATE_KEY'),
    scopes: ['bot.message'],
    ...(authUrl && { authUrl }),
  }),
  ...(baseUrl && { baseUrl }),
})

const handle = createEchoBot(works, setting('LINEWORKS_BOT_SECRET'))
const listen = nodeListener(handle)
const server = createServer((request, response) => {
  if (request.url === '/callback') void listen(request, response)
  else response.writeHead(404).end()
})
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => console.log('listening', server.address()))

// No event is lost at a restart: take no more, finish what was taken, end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => void handle.idle().then(() => process.exit()))
    server.closeIdleConnections()
  })
}
