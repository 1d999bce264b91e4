import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { describedTypes, isList, isObject, operationIds } from './described.ts'
import { languages } from './languages/index.ts'
import { knownUntypedPlaces, untypedPlaces } from './untyped.ts'

const { folder, findings, output, operations } = inject('clients')

test('the generator has nothing to say about the description', () => {
  expect(findings).toEqual([])
  expect(output.trim()).toMatch(/^Generating client for openapi\.\.\.\s+Client successfully generated: 5 files .*$/)
})

test('each operation keeps its name', () => {
  const names = operations.map(({ id, name }) => [id, name])
  expect(Object.fromEntries(names)).toEqual(Object.fromEntries(operationIds.map((id) => [id, id])))
})

describe.each(languages)('$name', (language) => {
  const client = language.read(readFileSync(join(folder, language.file), 'utf8'), operationIds)

  test('each schema has a type of exactly its name, with each of its properties', () => {
    const types = client.schemas.map(({ name, types }) => [name, isObject(name) ? types.length : 0] as const)
    expect(Object.fromEntries(types)).toEqual(Object.fromEntries(describedTypes(language.hasAliases)))
  })

  test('each operation has a method', () => {
    expect(client.operations.map(({ name }) => name)).toEqual(operationIds)
  })

  test('nothing is untyped but what untyped.json lists', () => {
    expect(untypedPlaces(client, language, isList)).toEqual(knownUntypedPlaces(language))
  })
})
