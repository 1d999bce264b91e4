import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file that the package exports, and the source that it is made of: both without folder and ending. */
export type Entry = string

/** Every file of JavaScript that `exports` in package.json names, whatever the condition. */
export function readEntries(folder: string): readonly Entry[] {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = [...new Set(filesIn(Object(manifest).exports))].filter((file) => file.endsWith('.js'))
  if (files.length === 0) throw new Error(`${folder}/package.json exports no file of JavaScript`)
  return files.map((file) => {
    const [, entry] = /^\.\/dist\/(.+)\.js$/.exec(file) ?? []
    if (entry === undefined) throw new Error(`${folder}/package.json exports ${file}, which is not in ./dist`)
    if (!existsSync(join(folder, 'src', `${entry}.ts`))) throw new Error(`there is no src/${entry}.ts for ${file}`)
    return entry
  })
}

function filesIn(exported: unknown): readonly string[] {
  if (typeof exported === 'string') return [exported]
  return typeof exported === 'object' && exported !== null ? Object.values(exported).flatMap(filesIn) : []
}
