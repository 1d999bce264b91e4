import { serve } from '@hono/node-server'
import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { honoHandler } from '@lineworks-bot/webhooks/hono'
import { Hono } from 'hono'

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

const app = new Hono()
// No middleware before this may read the body.
app.all('/callback', honoHandler(handle))
app.post('/echo', async (context) => context.json(await context.req.json()))

serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) }, (address) => console.log('listening', address))
