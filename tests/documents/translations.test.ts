import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'
import { readDocuments } from './documents.ts'

/** Code of the guides in one language without comments, by the name of the guide. */
function codeIn(language: string): string[][] {
  return readDocuments()
    .filter(({ file }) => file.startsWith(`apps/docs/guides/${language}/`))
    .map((document) => [
      document.file.split('/').at(-1) ?? '',
      ...blocksOf(document).map((block) => `${block.language}: ${block.code.replaceAll(/^ *\/\/.*$/gm, '//')}`),
    ])
}

test('the guides have the same code in both languages, but for comments', () => {
  expect(codeIn('en').flat().length).toBeGreaterThan(18)
  expect(codeIn('ja')).toEqual(codeIn('en'))
})
