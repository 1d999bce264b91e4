import { createServer } from 'node:http'
import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { nodeListener } from '@lineworks-bot/webhooks/node'

const handle = createCallbackHandler({
  botSecret: process.env['BOT_SECRET'] ?? '',
  on: {
    message: ({ source, content }) => console.log('message', source.channelId ?? source.userId, content.type),
    postback: ({ source, data }) => console.log('postback', source.userId, data),
    join: ({ source }) => console.log('join', source.channelId),
    leave: ({ source }) => console.log('leave', source.channelId),
    joined: ({ source, members }) => console.log('joined', source.channelId, members.join()),
    left: ({ source, members }) => console.log('left', source.channelId, members.join()),
    begin: ({ source }) => console.log('begin', source.userId),
    end: ({ source }) => console.log('end', source.userId),
  },
  onUnknown: (_event, { body }) => console.log('unknown', body),
})

const listen = nodeListener(handle)
const server = createServer((request, response) => {
  if (request.url === '/callback') void listen(request, response)
  else response.writeHead(404).end()
})
server.listen(Number(process.env['PORT'] ?? 3000), () => console.log('listening', server.address()))

// No event is lost at a restart: take no more, finish what was taken, end.
process.on('SIGTERM', () => {
  server.close(() => void handle.idle().then(() => process.exit()))
  server.closeIdleConnections()
})
