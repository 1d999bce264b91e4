import { setTimeout as delay } from 'node:timers/promises'
import type { Sandbox } from '@lineworks-bot/sandbox'
import { type Child, startChild } from '../processes/child.ts'
import { freePort } from '../processes/free-port.ts'

const host = '127.0.0.1'
const startLimitMs = 15_000

export interface EchoBot {
  readonly botId: number
  readonly process: Child
}

/** Adds a bot to the sandbox's tenant and starts `examples/echo-bot` as that bot; resolves when it listens. */
export async function startEchoBot(sandbox: Sandbox): Promise<EchoBot> {
  const port = await freePort(host, 3000)
  const { botId, secret } = sandbox.addBot({
    botName: 'Echo bot',
    i18nBotNames: [{ language: 'ja_JP', botName: 'オウム返しボット' }],
    // The platform takes https only; to this machine the sandbox calls by plain http.
    callbackUrl: `https://${host}:${port}/callback`,
    enableGroupJoin: true,
    // `begin` and `end` are off unless asked for; the bot greets at `begin`.
    channelEvents: ['message', 'join', 'leave', 'joined', 'left', 'postback', 'begin', 'end'],
  })
  const { clientId, clientSecret, serviceAccountId, privateKey } = await sandbox.connection()
  const child = startChild(process.execPath, ['examples/echo-bot/server.ts'], {
    env: {
      PORT: String(port),
      LINEWORKS_API_URL: sandbox.api,
      LINEWORKS_AUTH_URL: sandbox.auth,
      LINEWORKS_CLIENT_ID: clientId,
      LINEWORKS_CLIENT_SECRET: clientSecret,
      LINEWORKS_SERVICE_ACCOUNT: serviceAccountId,
      LINEWORKS_PRIVATE_KEY: privateKey,
      LINEWORKS_BOT_SECRET: secret,
    },
  })
  await listens(child, port)
  return { botId, process: child }
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
