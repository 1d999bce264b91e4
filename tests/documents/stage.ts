import { createSandbox, exampleSeed } from '@lineworks-bot/sandbox'
import { freePort } from '../../scripts/processes/free-port.ts'
import type { Scene, Stage } from './scene.ts'

const botSecret = 'a secret of the documents'
const host = '127.0.0.1'

/** A sandbox on a port, as a scene wants it. */
export async function setStage(redisUrl: string, { hasBot = true }: Scene): Promise<Stage> {
  const callbackPort = await freePort(host, 31_000)
  const sandbox = await createSandbox({
    port: 0,
    // The redirect URL is the one of the guide to authorization.
    seed: { ...exampleSeed, app: { redirectUris: ['https://bot.example.com/oauth/redirect'] } },
  })
  const callbackUrl = `http://${host}:${callbackPort}/callback`
  if (hasBot) sandbox.addBot({ botName: 'Echo', secret: botSecret, callbackUrl })
  return { sandbox, hanako: sandbox.as('hanako@example.com'), callbackPort, redisUrl }
}

/** The settings that the documents name, and those of `network.ts` and `after/`. */
export async function environment({ sandbox, callbackPort, redisUrl }: Stage): Promise<Record<string, string>> {
  const { clientId, clientSecret, serviceAccountId, privateKey } = await sandbox.connection()
  return {
    LINEWORKS_TOKEN: sandbox.token(),
    LINEWORKS_CLIENT_ID: clientId,
    LINEWORKS_CLIENT_SECRET: clientSecret,
    LINEWORKS_SERVICE_ACCOUNT: serviceAccountId,
    LINEWORKS_PRIVATE_KEY: privateKey,
    BOT_SECRET: botSecret,
    REDIS_URL: redisUrl,
    SANDBOX_URL: sandbox.url,
    PORT: String(callbackPort),
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  }
}
