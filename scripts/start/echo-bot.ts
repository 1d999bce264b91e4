import { setTimeout as delay } from 'node:timers/promises'
import type { Sandbox, SeedBot } from '@lineworks-bot/sandbox'
import { type Child, startChild } from '../processes/child.ts'

const host = '127.0.0.1'
const startLimitMs = 15_000

export interface EchoBot {
  readonly botId: number
  readonly process: Child
}

/** The echo bot as the tenant has it from its start, so that it comes back when the chat page starts over. */
export function echoBotSeed(port: number): SeedBot {
  return {
    botName: 'Echo bot',
    i18nBotNames: [{ language: 'ja_JP', botName: 'オウム返しボット' }],
    // The platform takes https only; to this machine the sandbox calls by plain http.
    callbackUrl: `https://${host}:${port}/callback`,
    enableGroupJoin: true,
    // `begin` and `end` are off unless asked for; the bot greets at `begin`.
    channelEvents: ['message', 'join', 'leave', 'joined', 'left', 'postback', 'begin', 'end'],
  }
}

/** Starts `examples/echo-bot` as the sandbox's first bot; resolves when it listens. */
export async function startEchoBot(sandbox: Sandbox, port: number): Promise<EchoBot> {
  const { clientId, clientSecret, serviceAccountId, privateKey, bots } = await sandbox.connection()
  const [bot] = bots
  if (bot === undefined) throw new Error('The sandbox has no bot: seed it with echoBotSeed.')
  const child = startChild(process.execPath, ['examples/echo-bot/server.ts'], {
    env: {
      PORT: String(port),
      LINEWORKS_API_URL: sandbox.api,
      LINEWORKS_AUTH_URL: sandbox.auth,
      LINEWORKS_CLIENT_ID: clientId,
      LINEWORKS_CLIENT_SECRET: clientSecret,
      LINEWORKS_SERVICE_ACCOUNT: serviceAccountId,
      LINEWORKS_PRIVATE_KEY: privateKey,
      LINEWORKS_BOT_SECRET: bot.secret,
    },
  })
  await listens(child, port)
  return { botId: bot.botId, process: child }
}

async function listens(child: Child, port: number): Promise<void> {
  const deadline = Date.now() + startLimitMs
  let ended = false
  void child.exited.then(() => (ended = true))
  while (true) {
    const response = await fetch(`http://${host}:${port}/`).catch(() => undefined)
    await response?.body?.cancel()
    if (response !== undefined) return
    if (ended || Date.now() > deadline) throw new Error(`The echo bot did not start:\n${child.output()}`)
    await delay(50)
  }
}
