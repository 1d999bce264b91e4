import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { workersFetch } from '@lineworks-bot/webhooks/cloudflare-workers'

interface Env {
  readonly BOT_SECRET: string
}

const callback = workersFetch((env: Env) =>
  createCallbackHandler({
    botSecret: env.BOT_SECRET,
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
  }),
)

export default { fetch: callback }
