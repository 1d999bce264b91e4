import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../scripts/description/repository.ts'

export interface Document {
  /** From the root of the repository. */
  readonly file: string
  readonly text: string
}

const notWritten = new Set(['node_modules', 'dist', 'fixtures'])

/** Every Markdown file of the repository that people wrote. */
export function readDocuments(): Document[] {
  const files = globSync(['**/*.md', '.github/**/*.md'], {
    cwd: repositoryRoot,
    exclude: (name) => notWritten.has(name.split('/').at(-1) ?? ''),
  })
  return files.toSorted().map((file) => ({ file, text: readFileSync(join(repositoryRoot, file), 'utf8') }))
}
