import type { Document } from './documents.ts'

export interface Block {
  /** Names it in every message: the document, the heading above, and which one below it when it is not the first. */
  readonly key: string
  readonly document: string
  /** What stands behind the opening fence. */
  readonly language: string
  readonly code: string
  /** Line of the document on which the code begins, from 1 on. */
  readonly line: number
}

const fence = /^ *(?<marks>`{3,}|~{3,}) *(?<language>.*?) *$/
const title = /^#+ (.*)$/

/**
 * The code blocks of a document.
 *
 * @throws Error when one has no end.
 */
export function blocksOf({ file, text }: Document): Block[] {
  const blocks: Block[] = []
  const lines = text.split('\n')
  let heading = ''
  let ordinal = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [, found] = title.exec(line) ?? []
    if (found !== undefined) [heading, ordinal] = [found, 0]
    const { marks, language = '' } = fence.exec(line)?.groups ?? {}
    if (marks === undefined) continue
    const end = lines.findIndex((other, at) => at > index && other.trim() === marks)
    if (end === -1) throw new Error(`${file}:${index + 1}: the code block has no end`)
    ordinal += 1
    blocks.push({
      key: `${file}#${heading}${ordinal === 1 ? '' : ` ${ordinal}`}`,
      document: file,
      language,
      code: lines.slice(index + 1, end).join('\n'),
      line: index + 2,
    })
    index = end
  }
  return blocks
}
