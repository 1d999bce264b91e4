import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from '../command.mjs'

/** The tarball as files: `folder` holds what would lie in node_modules. */
export async function unpack({ name, version, tarball }, place) {
  const target = join(place, name.replaceAll('/', '-'))
  mkdirSync(target, { recursive: true })
  await mustRun('tar', ['-xzf', tarball, '-C', target])
  const folder = join(target, 'package')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  return {
    name,
    version,
    tarball,
    folder,
    files,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  }
}
