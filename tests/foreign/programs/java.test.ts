// examples/java, compiled strictly and run against the sandbox.
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { repositoryRoot } from '../../../scripts/description/repository.ts'
import { missing } from '../../../scripts/processes/missing-command.ts'
import { type Outcome, run } from '../../../scripts/processes/run.ts'
import { needed } from '../needed.ts'
import type { Program } from './play.ts'
import { playsItsPart } from './plays.ts'

const clients = inject('clients').folder
const classes = join(dirname(clients), 'java')
let machine: { readonly missing: string } | { readonly compilation: Outcome }

beforeAll(async () => {
  const reason = await missing('javac', '--version', '17.0')
  if (reason !== undefined) return void (machine = { missing: reason })
  const sources = [join(clients, 'Client.java'), ...globSync(join(repositoryRoot, 'examples/java/example/*.java'))]
  const options = ['-encoding', 'UTF-8', '-Xlint:all', '-Werror', '-d', classes]
  machine = { compilation: await run('javac', [...options, ...sources]) }
}, 180_000)

describe('the program in Java', () => {
  test('compiles without a warning, together with the client', (context) => {
    const { compilation } = needed(context, machine)
    expect(compilation).toEqual({ exitCode: 0, output: '' })
  })

  playsItsPart(
    () => machine,
    () => bot,
  )
})

const bot: Program = (env) => run('java', ['-cp', classes, 'example.Main'], env)
