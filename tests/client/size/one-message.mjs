import { LineWorks, serviceAccount } from '../../../packages/client/dist/index.js'

const auth = serviceAccount({
  clientId: 'id',
  clientSecret: 'secret',
  serviceAccountId: 'account',
  privateKey: 'key',
  scopes: ['bot.message'],
})
await new LineWorks({ auth }).sendUserMessage({ botId: 1, userId: 'u', content: { type: 'text', text: 'Hello' } })
