// What the other tests look for is found where it is.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { languages } from './languages/index.ts'
import { untypedPlaces } from './untyped.ts'

const { folder, findings, output } = inject('faultyClients')

/** Everything in fixtures/faulty.yaml that has no type, by generator. */
const untyped: Readonly<Record<string, readonly string[]>> = {
  typescript: [
    'Either: unknown',
    'MakeThingBody: unknown',
    'MakeThingQuery.color: unknown',
    'Thing.freeForm: Record',
    'Thing.items: unknown',
    'Thing.untyped: unknown',
  ],
  python: [
    'Either: Any',
    'Thing.free_form: Dict',
    'Thing.items: Any',
    'Thing.untyped: Any',
    'makeThing.body: Any',
    'makeThing.color: Any',
  ],
  go: [
    'Either: any',
    'MakeThingParams.Color: any',
    'Thing.FreeForm: map',
    'Thing.Items: any',
    'Thing.Untyped: any',
    'makeThing.body: any',
  ],
  java: [
    'Thing.either: Object',
    'Thing.freeForm: Map',
    'Thing.items: Object',
    'Thing.untyped: Object',
    'makeThing.body: Object',
    'makeThing.color: Object',
  ],
  php: [
    'Thing.either: mixed',
    'Thing.freeForm: array',
    'Thing.items: array',
    'Thing.untyped: mixed',
    'makeThing.body: mixed',
    'makeThing.color: mixed',
  ],
}

test('the generator says that it renamed a schema', () => {
  expect(findings).toMatchObject([{ kind: 'name-changed' }])
  expect(output).toContain('"ApiError_2"')
})

describe.each(languages)('$name', (language) => {
  const client = language.read(readFileSync(join(folder, language.file), 'utf8'), ['makeThing'])

  test('the renamed schema shows', () => {
    const names = client.schemas.map(({ name }) => name)
    expect(names).toContain(language.generator === 'typescript' ? 'ApiError_2' : 'ApiError2')
    expect(names).not.toContain('ApiError')
  })

  test('each place without a type shows', () => {
    expect(untypedPlaces(client, language, () => false)).toEqual(untyped[language.generator])
  })
})
