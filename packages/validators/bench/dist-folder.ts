import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the bench makes. In this folder, so that Node finds the peers from there. */
export const distFolder = fileURLToPath(new URL('dist', import.meta.url))

export function writeDist(name: string, text: string): string {
  const file = join(distFolder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}
