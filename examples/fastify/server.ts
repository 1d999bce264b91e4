import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { fastifyPlugin } from '@lineworks-bot/webhooks/fastify'
import fastify from 'fastify'

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

const app = fastify()
// The plugin keeps the raw body on its own route; Fastify parses the bodies of all others as ever.
await app.register(fastifyPlugin(handle), { path: '/callback' })
app.post('/echo', async (request) => request.body)

await app.listen({ port: Number(process.env['PORT'] ?? 3000) })
console.log('listening', app.server.address())
