import { run } from './run.ts'

/** Why the command cannot be used on this machine, or undefined. */
export async function missing(command: string, versionArg: string, atLeast: string): Promise<string | undefined> {
  const { exitCode, output } = await run(command, [versionArg])
  if (exitCode !== 0) return `${command} ${atLeast} or later is not on this machine`
  const version = /\d+(?:\.\d+)*/.exec(output)?.[0] ?? ''
  return isAtLeast(version, atLeast) ? undefined : `${command} is ${version}; it takes ${atLeast} or later`
}

function isAtLeast(version: string, atLeast: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = atLeast.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}
