// examples/python, checked strictly and run against the sandbox.
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { repositoryRoot } from '../../../scripts/description/repository.ts'
import { type PythonEnvironment, pythonEnvironment } from '../../../scripts/processes/python-environment.ts'
import { run } from '../../../scripts/processes/run.ts'
import { needed } from '../needed.ts'
import type { Program } from './play.ts'
import { playsItsPart } from './plays.ts'

const clients = inject('clients').folder
const folder = join(dirname(clients), 'python')
const requirements = join(import.meta.dirname, '../python/requirements.txt')
let environment: PythonEnvironment

beforeAll(async () => {
  environment = await pythonEnvironment({ requirements, module: 'httpx, jwt, cryptography, mypy', python: '3.10' })
  mkdirSync(join(folder, 'lineworks'), { recursive: true })
  cpSync(join(repositoryRoot, 'examples/python'), folder, { recursive: true })
  cpSync(join(clients, 'client.py'), join(folder, 'lineworks/client.py'))
}, 180_000)

describe('the program in Python', () => {
  test('names the versions that are tested here', () => {
    const read = (file: string): string => readFileSync(file, 'utf8')
    const pinned = read(requirements)
    const named = read(join(folder, 'requirements.txt')).matchAll(/^(?<name>\w+)(?:\[\w+\])?==(?<version>.+)$/gm)
    const versions = [...named].map(({ groups }) => `${groups?.['name']}==${groups?.['version']}`)
    expect(versions).toHaveLength(2)
    for (const version of versions) expect(pinned).toContain(`\n${version} `)
    const { devDependencies } = JSON.parse(read(join(repositoryRoot, 'package.json')))
    expect(read(join(folder, 'README.md'))).toContain(`@redocly/cli@${devDependencies['@redocly/cli']} `)
  })

  test('passes mypy --strict, and so does the client', async (context) => {
    const { python } = needed(context, environment)
    const cache = join(folder, '.mypy_cache')
    const options = ['--strict', '--explicit-package-bases', '--cache-dir', cache]
    const { exitCode, output } = await run(python, ['-m', 'mypy', ...options, folder], { MYPYPATH: folder })
    expect(exitCode, output).toBe(0)
  })

  playsItsPart(() => environment, program)
})

function program({ python }: { readonly python: string }): Program {
  return (env) => run(python, [join(folder, 'bot.py')], env)
}
