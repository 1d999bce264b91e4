import type { Connection } from '../control/protocol.ts'

export function startMessage(url: string, data: string | undefined): string {
  return `Chat page  ${url}/
State      ${data ?? 'in memory, gone at the end; --data <file> keeps it'}
`
}

/** In the names that the examples read. Never with the private key: a terminal is logged, shared and scrolled back. */
export function environmentMessage({ api, auth, clientId, clientSecret, serviceAccountId, bots }: Connection): string {
  return `For your bot:
  LINEWORKS_API_URL=${api}
  LINEWORKS_AUTH_URL=${auth}
  LINEWORKS_CLIENT_ID=${clientId}
  LINEWORKS_CLIENT_SECRET=${clientSecret}
  LINEWORKS_SERVICE_ACCOUNT=${serviceAccountId}
${bots.map(({ botId, name, secret }) => `  ${name}: bot ID ${botId}, LINEWORKS_BOT_SECRET=${secret}\n`).join('')}The private key is on the chat page, under "Connect your bot". Ctrl-C ends the sandbox.`
}
