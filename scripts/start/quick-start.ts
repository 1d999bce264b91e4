import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineWorks } from '@lineworks-bot/client'
import { ErrorResponse } from '@lineworks-bot/validators'
import { requests, responses } from '@lineworks-bot/validators/operations'
import { parse } from 'yaml'
import { repositoryRoot } from '../description/repository.ts'
import { judge, type Validator } from './judge.ts'
import { type Exchange, recordingFetch } from './recording-fetch.ts'

/** The calls of the README's quick start, for real. Prints each, and says whether all answers were good. */
export async function runQuickStart(baseUrl: string): Promise<boolean> {
  const exchanges: Exchange[] = []
  // The mock wants a token, and any will do.
  const works = new LineWorks({ auth: 'local', baseUrl, fetch: recordingFetch((exchange) => exchanges.push(exchange)) })
  let good = true

  async function call<T>(success: Validator | undefined, send: () => Promise<T>): Promise<T> {
    try {
      return await send()
    } finally {
      for (const exchange of exchanges.splice(0)) {
        const { method, path, status } = exchange
        const { valid, text } = judge(exchange, status < 400 ? success : ErrorResponse)
        good &&= valid && status < 400
        console.log(`  ${method} ${path}  ${status}  ${text}`)
      }
    }
  }

  try {
    const { botId } = await call(responses.addBot, () => works.addBot(exampleBot()))
    await call(responses.getBot, () => works.getBot({ botId }))
    const message = { botId, userId: 'hanako@example.com', content: { type: 'text', text: 'Hello' } } as const
    await call(undefined, () => works.sendUserMessage(message))
  } catch (error) {
    console.error(`  ${String(error)}`)
    return false
  }
  return good
}

/** The bot of the official page "Add a bot". */
function exampleBot(): ReturnType<typeof requests.addBot.parse> {
  const file = join(repositoryRoot, 'spec/components/examples/bots/addBotRequest.yaml')
  const { value }: { value: unknown } = parse(readFileSync(file, 'utf8'))
  return requests.addBot.parse(value)
}
