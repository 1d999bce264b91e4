import type { Block } from './blocks.ts'

/** Code of a document that runs by itself. */
export interface Program {
  /** The document, and for a README, of which each block is a program, the block. */
  readonly key: string
  readonly language: 'ts' | 'sh'
  /** Each line stands where it stands in the document, so that messages name the right one. */
  readonly code: string
}

const englishGuides = 'apps/docs/guides/en/'

/** The blocks of TypeScript in a guide are one program; any other block is one by itself. */
export function programsOf(blocks: readonly Block[]): Program[] {
  const programs = new Map<string, Program>()
  for (const block of blocks) {
    const { language } = block
    if (language !== 'ts' && language !== 'sh') continue
    const key = programKey(block)
    programs.set(key, { key, language, code: append(programs.get(key)?.code ?? '', block) })
  }
  return [...programs.values()]
}

export function programKey({ language, document, key }: Block): string {
  return language === 'ts' && document.startsWith(englishGuides) ? document : key
}

function append(before: string, { code, line }: Block): string {
  const linesBefore = before.split('\n').length
  return `${before}${'\n'.repeat(line - linesBefore)}${code}\n`
}
