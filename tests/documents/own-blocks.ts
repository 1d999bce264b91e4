import { blocksOf, type Block } from './blocks.ts'
import { readDocuments } from './documents.ts'

const japaneseGuides = 'apps/docs/guides/ja/'

/** All blocks but those of the Japanese guides, which have the same code. */
export function ownBlocks(): Block[] {
  return readDocuments()
    .filter(({ file }) => !file.startsWith(japaneseGuides))
    .flatMap(blocksOf)
}
