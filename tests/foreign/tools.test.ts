// The tools of each language accept its client.
import { join } from 'node:path'
import { describe, inject, test } from 'vitest'
import { missing } from '../../scripts/processes/missing-command.ts'
import { run } from '../../scripts/processes/run.ts'
import { refuse } from './needed.ts'

const { folder } = inject('clients')

interface Tool {
  readonly command: string
  readonly version: string
  /** The version that the generator asks for, or that `args` need. */
  readonly atLeast: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const typescriptOptions = '--strict --noEmit --target es2022 --module nodenext --lib es2023,dom,dom.iterable'.split(' ')

const tools: readonly Tool[] = [
  {
    command: 'tsc',
    version: '--version',
    atLeast: '5.0',
    args: [...typescriptOptions, join(folder, 'client.ts')],
  },
  { command: 'python3', version: '--version', atLeast: '3.9', args: ['-m', 'py_compile', join(folder, 'client.py')] },
  {
    command: 'go',
    version: 'version',
    atLeast: '1.21',
    // Without optimization, because the standard library is compiled as well the first time, and nothing of it runs.
    args: ['-C', folder, 'vet', '-gcflags=all=-N -l', 'client.go'],
    env: { CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '' },
  },
  {
    command: 'javac',
    version: '--version',
    atLeast: '17.0',
    args: ['-encoding', 'UTF-8', '-Xlint:all', '-Werror', '-d', join(folder, 'classes'), join(folder, 'Client.java')],
  },
  { command: 'php', version: '--version', atLeast: '8.1', args: ['-l', join(folder, 'client.php')] },
]

describe.concurrent('a client is accepted by', () => {
  test.for(tools)('$command', async ({ command, version, atLeast, args, env }, context) => {
    const reason = await missing(command, version, atLeast)
    if (reason !== undefined) refuse(context, reason)
    const { exitCode, output } = await run(command, args, env)
    context.expect(exitCode, output).toBe(0)
  })
})
