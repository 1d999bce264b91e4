// An echo bot as a Worker. Its API is wherever the runner leads the Worker's requests.
import { LineWorks, replyTo } from '@lineworks-bot/client'
import type { TextMessage } from '@lineworks-bot/types'
import { requests } from '@lineworks-bot/validators/operations'
import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { workersFetch } from '@lineworks-bot/webhooks/cloudflare-workers'

interface Env {
  readonly BOT_SECRET: string
  readonly API: string
  readonly TOKEN: string
}

const receive = workersFetch((env: Env) => {
  const works = new LineWorks({ auth: env.TOKEN, baseUrl: env.API })
  return createCallbackHandler({
    botSecret: env.BOT_SECRET,
    on: {
      message: async (event, { botId }) => {
        if (event.content.type !== 'text') return
        const content: TextMessage = { type: 'text', text: event.content.text }
        if (requests.sendUserMessage.is({ content })) await replyTo(works, { botId, event, content })
      },
    },
  })
})

export default {
  fetch(request: Request, env: Env, context: Parameters<typeof receive>[2]): Promise<Response> | Response {
    if (new URL(request.url).pathname !== '/issues') return receive(request, env, context)
    // @ts-expect-error A text is a string: the types are there, and not `any`.
    const wrong: TextMessage = { type: 'text', text: 42 }
    const { issues = [] } = requests.sendUserMessage.validate({ content: wrong })
    return Response.json(issues.map(({ path, code }) => `${path.join('.')}: ${code}`))
  },
}
