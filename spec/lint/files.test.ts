import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from './redocly-cli.ts'

const spec = join(repository, 'spec')

function reach(file: string, reached: Set<string>): Set<string> {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/\$ref: ['"]?([^\s'"#]+\.yaml)/g)) {
    if (target !== undefined) reach(join(dirname(file), target), reached)
  }
  return reached
}

// Redocly sees only what is referred to: a forgotten file would rot unread.
test('every file of the description is referred to', () => {
  const reached = ['openapi.yaml', 'auth.yaml'].reduce(
    (files, root) => reach(join(spec, root), files),
    new Set<string>(),
  )
  const files = ['paths', 'webhooks', 'components', 'auth'].flatMap((folder) =>
    readdirSync(join(spec, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => join(spec, folder, file)),
  )
  expect(files.filter((file) => !reached.has(file)).map((file) => relative(spec, file))).toEqual([])
})
