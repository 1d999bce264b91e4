import { LineWorks, LineWorksApiError } from '@lineworks-bot/client'
import { sandbox } from './program.ts'

const { botId } = sandbox.addBot({ botName: 'Echo', callbackUrl: 'http://127.0.0.1:1/callback' })
const works = new LineWorks({ auth: () => sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch })
const message = { botId, userId: 'hanako@example.com', content: { type: 'text', text: 'Hello' } } as const
const statusOf = (error: unknown) => (error instanceof LineWorksApiError ? error.status : error)
console.log(await works.sendUserMessage(message).catch(statusOf))
console.log(await works.sendUserMessage(message).catch(statusOf))

await sandbox.as('hanako@example.com').send('Hello', { to: { botId } })
await sandbox.idle()
console.log(sandbox.callbacks().length)
console.log(sandbox.clock.now() - Date.now() > 24 * 3_600_000)
await sandbox.stop()
