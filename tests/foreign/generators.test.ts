// generators.json says of each version that runs here which one it is.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { repositoryRoot } from '../../scripts/description/repository.ts'

interface Row {
  readonly language: string
  readonly generator: string
  readonly version: string
  readonly input: string
  readonly verdict: Texts
  readonly workaround: Texts
  /** `ci`, or the day when somebody did it by hand. */
  readonly tried: string
  readonly command: string
}

interface Texts {
  readonly en: string
  readonly ja: string
}

// Written by hand; what is missing shows below.
const rows = JSON.parse(readFileSync(join(import.meta.dirname, 'generators.json'), 'utf8')) as readonly Row[]

/** Where the version stands that a test here runs. */
const pins: Readonly<Record<string, { readonly file: string; readonly pattern: RegExp }>> = {
  'Redocly CLI': { file: 'package.json', pattern: /"@redocly\/cli": "(.+)"/ },
  'oapi-codegen': { file: 'examples/go/tools.mod', pattern: /oapi-codegen\/v2 v(\S+)/ },
  'openapi-generator': { file: 'tests/foreign/programs/openapi-generator.ts', pattern: /version = '(.+)'/ },
}

describe.each(rows)('$generator in $language', (row) => {
  test('is told in both languages, with the published file that it reads', () => {
    for (const text of [row.verdict, row.workaround]) {
      expect(text.en).toMatch(/^[^\u3040-\u30ff\u4e00-\u9fff]+$/)
      expect(text.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    }
    expect(existsSync(join(inject('packed').description, row.input)), row.input).toBe(true)
    expect(row.command).toContain(row.input)
  })

  test('was tried on a day, or is tried here in that version', () => {
    expect(row.version).toMatch(/^\d+\.\d+/)
    if (row.tried !== 'ci') return expect(row.tried).toMatch(/^\d{4}-\d\d-\d\d$/)
    const pin = pins[row.generator]
    expect(pin, `${row.generator} is not known here`).toBeDefined()
    const text = pin === undefined ? '' : readFileSync(join(repositoryRoot, pin.file), 'utf8')
    expect(pin?.pattern.exec(text)?.[1]).toBe(row.version)
  })
})
