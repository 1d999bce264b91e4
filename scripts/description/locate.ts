import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { repositoryRoot } from './repository.ts'

export type Pointer = readonly (string | number)[]

/** "spec/components/schemas/bots/Bot.yaml: properties.botName" for the place in the bundle that it was joined into. */
export function locate(pointer: Pointer, description: 'openapi' | 'auth'): string {
  const [top, kind, name] = pointer.map(String)
  if (top === 'components' && kind !== undefined && name !== undefined) {
    const file = findComponent(description === 'auth' ? 'spec/auth/components' : 'spec/components', kind, name)
    if (file !== undefined) return place(file, pointer.slice(3))
  }
  if ((top === 'paths' || top === 'webhooks') && kind !== undefined) {
    const file = findPath(description, top, kind)
    if (file !== undefined) return place(file, pointer.slice(2))
  }
  return place(`spec/${description}.yaml`, pointer)
}

function place(file: string, inside: Pointer): string {
  return inside.length === 0 ? file : `${file}: ${inside.join('.')}`
}

function findComponent(components: string, kind: string, name: string): string | undefined {
  const folder = join(repositoryRoot, components, kind)
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const file = files.find((path) => basename(path) === `${name}.yaml`)
  return file === undefined ? undefined : `${components}/${kind}/${file}`
}

function findPath(description: string, section: 'paths' | 'webhooks', key: string): string | undefined {
  const root: unknown = parse(readFileSync(join(repositoryRoot, `spec/${description}.yaml`), 'utf8'))
  // The root file is a table of contents: each entry of these sections is a `$ref` to a file.
  const entries = (root as Partial<Record<typeof section, Record<string, { $ref?: string }>>>)[section]
  const file = entries?.[key]?.$ref
  return file === undefined ? undefined : `spec/${file}`
}
