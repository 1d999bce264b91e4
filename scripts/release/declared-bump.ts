import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Bump, highest, isBump } from './bump.ts'

/** The highest bump that the waiting changesets ask for. All packages have one version, so any package's counts. */
export function declaredBump(folder: string): Bump {
  const files = globSync('*.md', { cwd: folder }).filter((file) => file !== 'README.md')
  return highest(files.flatMap((file) => bumpsIn(join(folder, file))))
}

function bumpsIn(file: string): Bump[] {
  const frontMatter = /^---\n([\s\S]*?)\n?---/.exec(readFileSync(file, 'utf8'))?.[1]
  if (frontMatter === undefined) throw new Error(`${file} is no changeset: it has no front matter`)
  const packages = (parse(frontMatter) ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(packages).map(([name, bump]) => {
    if (!isBump(bump)) throw new Error(`${file} asks for ${String(bump)} of ${name}; it must be patch, minor or major`)
    return bump
  })
}
