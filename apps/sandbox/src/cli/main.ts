import { resolve } from 'node:path'
import { help } from './help.ts'
import { onStopSignal } from './on-stop-signal.ts'
import { readArguments, UsageError } from './read-arguments.ts'
import { startMessage, environmentMessage } from './messages.ts'
import { startSandbox } from './start-sandbox.ts'
import { version } from './version.ts'

/** Exit codes: 0 when it was asked to end, 1 when it could not start, 2 for arguments that are none of its own. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const wanted = readArguments(args)
    if (wanted === 'help') return console.log(help)
    if (wanted === 'version') return console.log(version())
    const sandbox = await startSandbox(wanted)
    onStopSignal(() => sandbox.stop())
    console.log(startMessage(sandbox.url, wanted.data === undefined ? undefined : resolve(wanted.data)))
    // The key takes a moment to make; the page is there already.
    console.log(environmentMessage(await sandbox.connection()))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(error instanceof UsageError ? 2 : 1)
  }
}
