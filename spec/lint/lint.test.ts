import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { rules } from './plugin.ts'
import { lint, redocly, repository } from './redocly-cli.ts'
import type { Problem } from './redocly-cli.ts'

const names = Object.keys(rules)
const read = (file: string): string => readFileSync(join(repository, file), 'utf8')
const filesOf = (folder: string): string[] =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|yaml)$/.test(file),
  )

const fixtures = filesOf('spec/lint/fixtures').filter((file) => file !== 'redocly.yaml')
const roots = fixtures.filter((file) => !file.includes('/')).map((file) => `spec/lint/fixtures/${file}`)

const ruleOf = (fixture: string): string | undefined =>
  names.find((name) => new RegExp(`^spec/lint/fixtures/${name}[-./]`).test(fixture))

/** A line that a rule must reject says so: `# rejected: ` and how the message begins. */
const rejections: Problem[] = fixtures
  .map((fixture) => `spec/lint/fixtures/${fixture}`)
  .flatMap((file) =>
    [...read(file).split('\n').entries()].flatMap(([index, line]) => {
      const message = line.split('# rejected: ')[1]
      return message === undefined ? [] : [{ rule: ruleOf(file) ?? 'no rule', message, place: `${file}:${index + 1}` }]
    }),
  )

describe('a rule rejects what its fixture marks, and no rule rejects anything else there', () => {
  const problems = lint('spec/lint/fixtures/redocly.yaml', roots)

  test.each(names)('%s', (rule) => {
    const expected = rejections.filter((rejection) => rejection.rule === rule)
    const found = problems
      .filter(({ place }) => ruleOf(place) === rule)
      .map((problem) => {
        const isMarked = ({ place, message }: Problem): boolean =>
          place === problem.place && problem.message.startsWith(message)
        return { ...problem, message: expected.find(isMarked)?.message ?? problem.message }
      })
    expect(expected).not.toEqual([])
    expect(sorted(found)).toEqual(sorted(expected))
  })
})

function sorted(problems: Problem[]): string[] {
  return problems.map(({ place, rule, message }) => `${place} ${rule}: ${message}`).toSorted()
}

test('every rule file and every fixture belongs to a rule, and README.md tells its reason', () => {
  expect(filesOf('spec/lint/rules').toSorted()).toEqual(names.map((name) => `${name}.ts`).toSorted())
  expect(fixtures.filter((fixture) => ruleOf(`spec/lint/fixtures/${fixture}`) === undefined)).toEqual([])
  const described = [...read('spec/lint/README.md').matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name)
  expect(described.toSorted()).toEqual(names.toSorted())
})

test('the configuration of the repository switches every rule on', { timeout: 60_000 }, () => {
  const rejecting = new Set(lint('redocly.yaml', roots).map(({ rule }) => rule))
  expect(names.filter((name) => !rejecting.has(name))).toEqual([])
})

describe('the bundle passes like the files that it is made of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(['openapi.yaml', 'auth.yaml'])('%s', { timeout: 60_000 }, (file) => {
    const bundle = join(folder, file)
    redocly('bundle', `spec/${file}`, '--output', bundle)
    expect(lint('redocly.yaml', [bundle])).toEqual([])
  })
})
