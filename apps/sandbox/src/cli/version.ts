import { readFileSync } from 'node:fs'

export function version(): string {
  const { version: own } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string // The package's own file.
  }
  return own
}
