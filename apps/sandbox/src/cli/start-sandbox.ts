import { createSandbox } from '../sandbox.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { exampleSeed } from '../tenant/seed.ts'
import type { Wanted } from './read-arguments.ts'

const firstPort = 4020
const lastPort = 4039

/** On the port that was asked for, else on the next free one. */
export async function startSandbox({ bots, port, ...wanted }: Wanted): Promise<Sandbox> {
  // In the seed, so that a reset brings them back.
  const seed = { ...exampleSeed, bots }
  const options = { ...wanted, seed, allowedHosts: [...(wanted.allowedHosts ?? []), ...ownName(wanted.host)] }
  for (let tried = port ?? firstPort; ; tried += 1) {
    try {
      const sandbox = await createSandbox({ ...options, port: tried })
      addBots(sandbox, bots)
      return sandbox
    } catch (error) {
      if (!isInUse(error)) throw error
      if (port !== undefined)
        throw new Error(`The port ${port} is in use. Choose another with --port.`, { cause: error })
      if (tried === lastPort) {
        throw new Error(`The ports ${firstPort} to ${lastPort} are in use. Choose one with --port.`, { cause: error })
      }
    }
  }
}

/** Whoever has it listen on an address wants it to be called by that address. One that means all addresses names none. */
function ownName(host: string): readonly string[] {
  if (host === '0.0.0.0' || host === '::') return []
  return [host.includes(':') ? `[${host}]` : host]
}

/** One that a data file holds already, by its name, is not added again. */
function addBots(sandbox: Sandbox, bots: Wanted['bots']): void {
  const known = new Set(sandbox.state().bots.map(({ settings }) => settings.botName))
  for (const bot of bots) if (!known.has(bot.botName)) sandbox.addBot(bot)
}

function isInUse(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === 'EADDRINUSE') || isInUse(error.cause)
}
