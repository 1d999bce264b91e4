import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Removes all JavaScript from `dist`, and the declarations that no source stands behind any more. */
export function cleanOutput(folder: string): void {
  const dist = join(folder, 'dist')
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const isCode = /\.js(\.map)?$/.test(file)
    const [, declared] = /^(.+)\.d\.ts(\.map)?$/.exec(file) ?? []
    const isLeftOver = declared !== undefined && !existsSync(join(folder, 'src', `${declared}.ts`))
    if (isCode || isLeftOver) rmSync(join(dist, file))
  }
}
