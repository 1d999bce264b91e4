// pnpm client <language> [folder] [--force]: writes a client in another language, and says what to install and to know.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { languages } from './client-in/languages.ts'
import { redoclyClients } from './client-in/redocly-clients.ts'
import { trapsIn } from './client-in/traps.ts'
import { repositoryRoot } from './description/repository.ts'
import { run } from './processes/run.ts'

const description = 'spec/dist/openapi.yaml'

async function main(args: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    options: { force: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [wanted = '', place, ...more] = positionals
  const language = languages.find(({ generator }) => generator === wanted.toLowerCase())
  if (language === undefined || more.length > 0) {
    const known = languages.map(({ generator }) => generator).join(', ')
    const problem = wanted === '' || more.length > 0 ? '' : `There is no client in "${wanted}". `
    throw new Error(`${problem}Usage: pnpm client <language> [folder] [--force]; a language is one of ${known}.`)
  }
  // `pnpm` runs a script at the root, and leaves word of where it was called.
  const start = process.env['INIT_CWD'] ?? process.cwd()
  const folder = place === undefined ? join(repositoryRoot, 'dist', `client-${wanted}`) : resolve(start, place)
  if (!values.force && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is not empty. --force writes into it all the same.`)
  }
  if (!existsSync(join(repositoryRoot, description))) await bundle()
  await redoclyClients(description, folder, [language.generator])
  const traps = trapsIn(language.name).map((trap) => `- ${trap}\n`)
  console.log(`Written: ${join(folder, language.file)}\n\n${language.next}\n\nWhat to know before using it:\n${traps.join('')}
Tokens, waiting for the rate limit and the check of signatures are yours.`)
}

async function bundle(): Promise<void> {
  const { exitCode, output } = await run(process.execPath, ['scripts/bundle.ts'])
  if (exitCode !== 0) throw new Error(`The description could not be bundled:\n${output}`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
