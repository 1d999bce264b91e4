import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../processes/child.ts'

const commandLimitMs = 240_000

export interface Stranger {
  readonly folder: string
  /** Runs a command of a README in the project's folder, and returns what it wrote. */
  sh(command: string): Promise<string>
  write(file: string, text: string): void
  readme(name: string): string
}

/** An empty project on the same machine, which has our packages from this registry and all others from where they always are. */
export function createStranger(place: string, registry: string): Stranger {
  const folder = join(place, 'stranger')
  mkdirSync(folder)
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text)
  write('package.json', '{"name": "stranger", "version": "1.0.0", "private": true, "type": "module"}\n')
  write('.npmrc', `@lineworks-bot:registry=${registry}\n`)
  return {
    folder,
    write,
    readme: (name) => join(folder, 'node_modules', name, 'README.md'),
    async sh(command) {
      const child = startChild('sh', ['-c', `cd "$STRANGER" && ${command}`], {
        ownGroup: true,
        env: { STRANGER: folder },
      })
      const timer = setTimeout(() => void child.stop(), commandLimitMs)
      const exitCode = await child.exited
      clearTimeout(timer)
      if (exitCode !== 0) throw new Error(`${command} ended with ${exitCode}:\n${child.output()}`)
      return child.output()
    },
  }
}
