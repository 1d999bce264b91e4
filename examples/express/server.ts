import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { expressHandler } from '@lineworks-bot/webhooks/express'
import express from 'express'

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

const app = express()
// Before express.json(), which would take the raw body that the signature is of.
app.all('/callback', expressHandler(handle))
app.use(express.json())
app.post('/echo', (request, response) => void response.json(request.body))

const server = app.listen(Number(process.env['PORT'] ?? 3000), () => console.log('listening', server.address()))
