import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { repositoryRoot } from '../description/repository.ts'

/** The folders that say how their TypeScript is to be checked. */
export function typedFolders(): string[] {
  const configs = globSync(
    [
      '{scripts,spec}/tsconfig.json',
      '{packages,apps,tests,examples}/*/tsconfig.json',
      'apps/*/{page,test/*}/tsconfig.json',
    ],
    {
      cwd: repositoryRoot,
    },
  )
  return configs.map((config) => dirname(config)).toSorted()
}
