import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../scripts/description/repository.ts'
import { readmes } from '../../scripts/release/try-readmes.ts'

const read = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8')

/** What is wrong with a command that another suite runs; undefined for one that no other suite runs. */
export function problemsOfForeign(command: string, document: string): string[] | undefined {
  const [program = '', first = '', ...options] = command.split(' ')
  if (command.startsWith('npm install ')) return problemsOfInstall(document)
  if (program === 'npm') return problemsOfScript(first)
  if (program === 'node_modules/.bin/node') return problemsOfFile(first, options)
  return undefined
}

/** `pnpm release:dry` installs packages from a registry, by the words of their READMEs. */
function problemsOfInstall(document: string): string[] {
  if (!document.endsWith('/README.md')) return ['only the README of a package says what to install']
  const { name } = JSON.parse(read(document.replace(/README\.md$/, 'package.json'))) as { name: string }
  return name in readmes ? [] : [`scripts/release/try-readmes.ts does not follow the README of ${name}`]
}

function problemsOfScript(name: string): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  return [
    ...(name in scripts ? [] : [`package.json has no script ${name}`]),
    ...(isStep(`npm ${name}`) ? [] : [`.ci/run does not run npm ${name}`]),
  ]
}

function problemsOfFile(file: string, options: readonly string[]): string[] {
  if (!isStep(`node_modules/.bin/node ${file}`)) return [`.ci/run does not run ${file}`]
  const source = read(file)
  return options.filter((option) => !source.includes(option)).map((option) => `${file} knows no ${option}`)
}

function isStep(command: string): boolean {
  return read('.ci/run')
    .split('\n')
    .some(
      (line) => line === `suite ${command}` || line === `check ${command}` || line.startsWith(`check ${command} -- `),
    )
}
