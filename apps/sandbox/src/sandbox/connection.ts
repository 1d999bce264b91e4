import type { Connection } from '../control/protocol.ts'
import type { App } from '../tenant/grants.ts'
import type { StoredBot } from '../tenant/bots.ts'

/** Where the parts of the sandbox are, in the form in which a client takes the platform's. */
export function bases(url: string): Pick<Connection, 'api' | 'auth' | 'storage'> {
  return { api: `${url}/v1.0`, auth: `${url}/oauth2/v2.0`, storage: url }
}

export function connectionOf(url: string, app: App, bots: Iterable<StoredBot>): Connection {
  const { clientId, clientSecret, serviceAccountId, privateKey } = app
  return { ...bases(url), clientId, clientSecret, serviceAccountId, privateKey, bots: [...bots].map(botConnection) }
}

export function botConnection({ botId, secret, settings }: StoredBot): Connection['bots'][number] {
  return { botId, secret, name: settings.botName }
}
