import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../description/repository.ts'

export interface PublicPackage {
  readonly name: string
  readonly version: string
  /** Absolute. */
  readonly folder: string
}

/** Every package of this repository that goes to a registry. */
export function publicPackages(): readonly PublicPackage[] {
  return globSync(['spec/package.json', '{packages,apps}/*/package.json'], { cwd: repositoryRoot })
    .toSorted()
    .flatMap((file) => {
      const manifest: unknown = JSON.parse(readFileSync(join(repositoryRoot, file), 'utf8'))
      const { name, version, private: isPrivate } = Object(manifest)
      return isPrivate === true ? [] : [{ name, version, folder: join(repositoryRoot, dirname(file)) }]
    })
}
