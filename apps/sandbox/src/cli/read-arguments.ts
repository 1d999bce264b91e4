import { parseArgs } from 'node:util'
import type { CreateSandboxOptions } from '../sandbox.ts'
import { readBot, type WantedBot } from './read-bot.ts'
import { readHost, readInteger, readPlan, UsageError } from './read-values.ts'

export { UsageError }

export interface Wanted extends CreateSandboxOptions {
  readonly host: string
  readonly bots: readonly WantedBot[]
}

const options = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string' },
  plan: { type: 'string' },
  'strict-parallel': { type: 'boolean' },
  'callback-host': { type: 'string', multiple: true },
  'allowed-host': { type: 'string', multiple: true },
  'external-images': { type: 'boolean' },
  'history-limit': { type: 'string' },
  bot: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** @throws UsageError with one sentence. */
export function readArguments(args: readonly string[]): Wanted | 'help' | 'version' {
  const values = parse(args)
  if (values.help === true) return 'help'
  if (values.version === true) return 'version'
  if (values.data === '') throw new UsageError('--data is the path of a file.')
  return {
    host: readHost('--host', values.host),
    ...(values.port !== undefined && { port: readInteger('--port', values.port, 0, 65_535) }),
    ...(values.data !== undefined && { data: values.data }),
    ...(values.plan !== undefined && { plan: readPlan(values.plan) }),
    ...(values['history-limit'] !== undefined && {
      historyLimit: readInteger('--history-limit', values['history-limit'], 1, 10_000_000),
    }),
    strictParallel: values['strict-parallel'] ?? false,
    externalImages: values['external-images'] ?? false,
    callbackHosts: (values['callback-host'] ?? []).map((host) => readHost('--callback-host', host)),
    allowedHosts: (values['allowed-host'] ?? []).map((host) => readHost('--allowed-host', host)),
    bots: (values.bot ?? []).map(readBot),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    // The first sentence says what is wrong, the rest how to write arguments that the sandbox does not take.
    const [what] = error instanceof Error ? error.message.split(/\. |\n/) : []
    throw new UsageError(`${what?.replace(/\.$/, '')}. --help lists the options.`)
  }
}
