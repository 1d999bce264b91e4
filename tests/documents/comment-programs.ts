import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../scripts/description/repository.ts'
import { blocksOf } from './blocks.ts'
import type { Program } from './programs.ts'

/** What the examples in comments take for granted. */
const given = {
  sandbox: "import('@lineworks-bot/sandbox').Sandbox",
  hanako: "import('@lineworks-bot/sandbox').Actor",
  handle: "import('@lineworks-bot/webhooks').CallbackHandler",
  botSecret: 'string',
  LineWorks: "typeof import('@lineworks-bot/client').LineWorks",
}

/** The examples in the comments of a folder, which `tsc` alone sees: each shows one function. */
export function commentPrograms(folder: string): Program[] {
  const files = globSync('**/*.ts', { cwd: join(repositoryRoot, folder) }).map((file) => `${folder}/${file}`)
  return files
    .flatMap((file) => {
      const text = readFileSync(join(repositoryRoot, file), 'utf8').replaceAll(/^ *\* ?/gm, '')
      return blocksOf({ file, text })
    })
    .map(({ key, line, code }) => ({ key: `${key} ${line}`, language: 'ts', code: asFunction(code, line) }))
}

/** In a function, as an example may name what it takes for granted; at its line, which is below some lines of code. */
function asFunction(code: string, line: number): string {
  const imports = code.split('\n').filter((text) => text.startsWith('import '))
  const rest = code.replaceAll(/^import .*$/gm, '')
  const names = Object.entries(given).map(([name, type]) => `declare const ${name}: ${type}`)
  const before = [...imports, ...names, 'export async function example() {'].join(';')
  return `${before}${'\n'.repeat(line - 1)}${rest}\n}\n`
}
