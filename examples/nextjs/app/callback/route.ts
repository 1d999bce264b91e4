import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { nextRoute } from '@lineworks-bot/webhooks/next'
import { after } from 'next/server'

const handle = createCallbackHandler({
  // A function, because Next.js runs this module at build time as well, when there is no secret.
  botSecret: () => process.env['BOT_SECRET'],
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

export const POST = nextRoute(handle, { after })
