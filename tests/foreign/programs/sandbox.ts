import { setTimeout as delay } from 'node:timers/promises'
import type {
  Connection,
  Exchange,
  ExchangeSummary,
  MessageView,
  SandboxState,
} from '../../../apps/sandbox/src/control/protocol.ts'
import { startChild } from '../../../scripts/processes/child.ts'

const startLimitMs = 30_000

/** More than fit on one page of any list: a page holds up to 100. */
const knownBots = Array.from({ length: 110 }, (_, index) => `Bot ${index + 1}`)

/** Whom the programs write to. */
export const person = { loginId: 'hanako@example.com', domainId: 10000001 }

export interface SandboxProcess {
  readonly url: string
  /** What a program of `examples/` reads from its environment. */
  readonly env: Readonly<Record<string, string>>
  /** Names of the bots that it has from its start. */
  readonly knownBots: readonly string[]
  state(): Promise<SandboxState>
  /** Every call and its answer, in their order. */
  exchanges(): Promise<readonly Exchange[]>
  /** What stands in a room, in its order. */
  messages(channelId: string): Promise<readonly MessageView[]>
  file(fileId: string): Promise<string>
  stop(): Promise<void>
}

/** Starts a sandbox with more bots than fit on a page. `program` is `Packed.sandbox`. */
export async function startSandbox(program: string): Promise<SandboxProcess> {
  const bots = knownBots.flatMap((name) => ['--bot', `${name}=http://127.0.0.1:9/callback`])
  const child = startChild(process.execPath, [program, '--port', '0', ...bots])
  const url = await addressOf(child)
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(new URL(`/_sandbox/${path}`, url))
    if (!response.ok) throw new Error(`/_sandbox/${path}: ${response.status} ${await response.text()}`)
    return response
  }
  // The sandbox's own protocol: the types are its own, too.
  const read = async <T>(path: string): Promise<T> => (await (await get(path)).json()) as T
  return {
    url,
    env: environment(await read<Connection>('connection')),
    knownBots,
    state: () => read('state'),
    async exchanges() {
      const { exchanges } = await read<{ exchanges: readonly ExchangeSummary[] }>('exchanges')
      return Promise.all(exchanges.toReversed().map(({ id }) => read<Exchange>(`exchanges/${id}`)))
    },
    async messages(channelId) {
      const path = `rooms/${channelId}/messages?as=${encodeURIComponent(person.loginId)}&count=200`
      return (await read<{ messages: readonly MessageView[] }>(path)).messages
    },
    file: async (fileId) => (await get(`files/${encodeURIComponent(fileId)}`)).text(),
    stop: child.stop,
  }
}

async function addressOf(child: ReturnType<typeof startChild>): Promise<string> {
  let ended = false
  void child.exited.then(() => (ended = true))
  const deadline = Date.now() + startLimitMs
  while (true) {
    // The last line is written when the key is there.
    const { url } = /^Chat page +(?<url>\S+)[\s\S]*Ctrl-C/m.exec(child.output())?.groups ?? {}
    if (url !== undefined) return url
    if (ended || Date.now() > deadline) {
      await child.stop()
      throw new Error(`The sandbox did not start:\n${child.output()}`)
    }
    await delay(20)
  }
}

function environment(connection: Connection): Readonly<Record<string, string>> {
  return {
    LINEWORKS_API_URL: connection.api,
    LINEWORKS_AUTH_URL: connection.auth,
    LINEWORKS_CLIENT_ID: connection.clientId,
    LINEWORKS_CLIENT_SECRET: connection.clientSecret,
    LINEWORKS_SERVICE_ACCOUNT: connection.serviceAccountId,
    LINEWORKS_PRIVATE_KEY: connection.privateKey,
    LINEWORKS_DOMAIN_ID: String(person.domainId),
    LINEWORKS_USER_ID: person.loginId,
  }
}
