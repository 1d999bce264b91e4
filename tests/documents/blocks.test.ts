import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'

const file = 'x.md'

test('a block is named by the heading above it, and knows its line', () => {
  const text =
    '# A\n\n```ts\na()\n# not a heading\n```\n\n~~~\nb\n~~~\n\n## C `d`\n\n- list\n\n  ````sh\n  ```\n  ````\n'
  expect(blocksOf({ file, text })).toEqual([
    { key: 'x.md#A', document: file, language: 'ts', code: 'a()\n# not a heading', line: 4 },
    { key: 'x.md#A 2', document: file, language: '', code: 'b', line: 9 },
    { key: 'x.md#C `d`', document: file, language: 'sh', code: '  ```', line: 17 },
  ])
})

test('a block without an end is named by its line', () => {
  expect(() => blocksOf({ file, text: '# A\n\n```ts\na()\n``\n' })).toThrow('x.md:3: the code block has no end')
})
