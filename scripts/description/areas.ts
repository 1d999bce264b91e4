import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { repositoryRoot } from './repository.ts'

/** Schema name to area: the folder of the schema's file under `spec/components/schemas/`. */
export function readAreas(): Record<string, string> {
  const folder = join(repositoryRoot, 'spec/components/schemas')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
  return Object.fromEntries(files.sort().map((file) => [basename(file, '.yaml'), dirname(file)]))
}
