import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fetchArchive, unpackSuite } from './archive.ts'
import { attempt } from './attempt.ts'
import { copyRuntime, load } from './generate.ts'
import { readGroups, type Group } from './groups.ts'
import { listedKeywords, otherVerdicts, unknownEntries } from './left-out.ts'

const archive = fetchArchive()
const folder = mkdtempSync(join(tmpdir(), 'conformance-suite-'))
copyRuntime(folder)

const groups = readGroups(unpackSuite(archive, folder))
const attempts = groups.map(attempt)
const files = [...new Set(groups.map(({ file }) => file))]
const generated = attempts.flatMap(({ group, outcome }, index) =>
  'text' in outcome ? [[`${group.file}: ${group.description}`, group, outcome.text, `group${index}`] as const] : [],
)

describe('gives the verdicts of the suite', () => {
  test.each(generated)('%s', async (_, group, text, name) => {
    const validator = await load(text, folder, name)
    const wrong = group.tests.filter(({ data, valid }) => validator.is(data) !== valid)
    expect(wrong.map(({ description }) => description)).toEqual(otherVerdicts(group))
  })
})

describe('leaves out what is listed, and nothing else', () => {
  test.each(files)('%s', (file) => {
    const ofFile = attempts.filter(({ group }) => group.file === file)
    const refused = ofFile.map(({ group: { description }, outcome }) => ({
      description,
      refused: 'refused' in outcome ? [outcome.refused] : [],
    }))
    expect(refused).toEqual(
      ofFile.map(({ group }) => ({ description: group.description, refused: listedKeywords(group) })),
    )
  })

  test('lists nothing that the suite does not have', () => {
    expect(unknownEntries(groups)).toEqual([])
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true })
  const run = generated.map(([, group]) => group)
  console.log(`${size(run)} of ${size(groups)}`)
})

function size(some: readonly Group[]): string {
  const tests = some.flatMap((group) => group.tests).length
  return `${tests} tests, ${some.length} groups, ${new Set(some.map(({ file }) => file)).size} files`
}
