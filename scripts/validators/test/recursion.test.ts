import { expect, test } from 'vitest'
import type { Schema } from '../../description/document.ts'
import { compileAll } from './compile.ts'
import { describeSchemas } from './describe.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const list = (items: Schema): Schema => ({ type: 'array', items })

/** Puts a value into itself, level by level. */
function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value = wrap(undefined)
  for (let i = 1; i < levels; i++) value = wrap(value)
  return value
}

const schemas = {
  Tree: { type: 'object', properties: { children: list(ref('Tree')) } },
  Nested: list(ref('Nested')),
  Even: { type: 'object', properties: { odd: ref('Odd') } },
  Odd: { type: 'object', properties: { even: ref('Even') } },
}
const validators = await compileAll(describeSchemas(schemas))

const wraps: Record<keyof typeof schemas, (inner: unknown) => unknown> = {
  Tree: (inner) => ({ children: inner === undefined ? [] : [inner] }),
  Nested: (inner) => (inner === undefined ? [] : [inner]),
  Even: (inner) => (inner === undefined ? {} : { odd: { even: inner } }),
  Odd: (inner) => (inner === undefined ? {} : { even: { odd: inner } }),
}

test.each(Object.entries(wraps))('%s nests 500 deep, and 20,000 deep is one issue', (name, wrap) => {
  expect(validators[name]?.is(nest(500, wrap))).toBe(true)
  expect(validators[name]?.validate(nest(20_000, wrap)).issues?.map(({ code }) => code)).toEqual(['nesting'])
  expect(validators[name]?.is(nest(500, wrap)), 'a second time').toBe(true)
})

test('a wrong value deep inside has the whole path', () => {
  const value = nest(300, (inner) => ({ children: [{}, inner ?? 1] }))
  const [issue] = validators['Tree']?.validate(value).issues ?? []
  expect(issue?.path).toEqual(Array.from({ length: 300 }, () => ['children', 1]).flat())
})

test('a cycle is an issue', () => {
  const tree: { children: unknown[] } = { children: [] }
  tree.children.push(tree, tree)
  const issues = validators['Tree']?.validate(tree).issues ?? []
  expect(issues[0]?.code).toBe('nesting')
  expect(issues.at(-1)?.code).toBe('tooManyIssues')
})

test('parts that are shared over and over are looked at a limited number of times', () => {
  const value = nest(60, (inner) => ({ children: inner === undefined ? [] : [inner, inner] }))
  const issues = validators['Tree']?.validate(value).issues ?? []
  expect(issues[0]?.code).toBe('nesting')
})
