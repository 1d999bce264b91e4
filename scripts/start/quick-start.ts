import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineWorks } from '@lineworks-bot/client'
import type { Sandbox } from '@lineworks-bot/sandbox'
import { ErrorResponse } from '@lineworks-bot/validators'
import { requests, responses } from '@lineworks-bot/validators/operations'
import { parse } from 'yaml'
import { repositoryRoot } from '../description/repository.ts'
import { judge, type Validator } from './judge.ts'
import { type Exchange, recordingFetch } from './recording-fetch.ts'

/** The README's quick start, for real: a bot is added, gets a domain, and writes to a person. Prints each call, and says whether all were good. */
export async function runQuickStart(sandbox: Sandbox): Promise<boolean> {
  const exchanges: Exchange[] = []
  const fetch = recordingFetch((exchange) => exchanges.push(exchange))
  const works = new LineWorks({ auth: () => sandbox.token(), baseUrl: sandbox.api, fetch })
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
    const domain = { botId, domainId: 10000001, visible: true }
    await call(responses.addBotDomain, () => works.addBotDomain(domain))
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
