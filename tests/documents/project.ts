import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../../scripts/description/repository.ts'
import type { Program } from './programs.ts'
import type { Scene } from './scene.ts'

const packages = {
  '@lineworks-bot/client': 'packages/client',
  '@lineworks-bot/redis': 'packages/redis',
  '@lineworks-bot/sandbox': 'apps/sandbox',
  '@lineworks-bot/types': 'packages/types',
  '@lineworks-bot/validators': 'packages/validators',
  '@lineworks-bot/webhooks': 'packages/webhooks',
  '@redis/client': 'packages/redis/node_modules/@redis/client',
  '@redocly/cli': 'node_modules/@redocly/cli',
  '@types/node': 'node_modules/@types/node',
  vitest: 'node_modules/vitest',
}

const commands = {
  'lineworks-sandbox': '@lineworks-bot/sandbox/dist/cli.js',
  redocly: '@redocly/cli/bin/cli.js',
}

/** A reader's project, outside of the repository, in which the packages are installed as they were built. */
export function createProject(more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const [name, place] of Object.entries({ ...packages, ...more })) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(repositoryRoot, place), link)
  }
  linkCommands(folder)
  return folder
}

/** What `npx` looks for. */
function linkCommands(project: string): void {
  const folder = join(project, 'node_modules/.bin')
  mkdirSync(folder)
  for (const [command, file] of Object.entries(commands)) {
    const text = `#!/bin/sh\nexec "${process.execPath}" "${join(project, 'node_modules', file)}" "$@"\n`
    writeFileSync(join(folder, command), text, { mode: 0o755 })
  }
}

export interface Written {
  /** Of the program alone. */
  readonly folder: string
  /** The file to run. */
  readonly file: string
}

/** Writes a program with what its scene adds. */
export function writeProgram(project: string, { key, language, code }: Program, scene: Partial<Scene>): Written {
  const folder = join(project, key.replaceAll(/\W+/g, '-'))
  mkdirSync(folder)
  const { given, after, files = {}, isTest = false } = scene
  const main = isTest ? 'program.test.ts' : `program.${language}`
  // A document begins with its title, so that the first line of the program is free.
  const before = given ? `import { ${given.names.join(', ')} } from './given.ts'` : ''
  const exported = after && after.names.length > 0 ? `export { ${after.names.join(', ')} }\n` : ''
  writeFileSync(join(folder, main), before + code + exported)
  if (given) copyFileSync(join(import.meta.dirname, 'given', `${given.module}.ts`), join(folder, 'given.ts'))
  if (after) copyFileSync(join(import.meta.dirname, 'after', `${after.module}.ts`), join(folder, 'after.ts'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content())
  return { folder, file: after ? 'after.ts' : main }
}
