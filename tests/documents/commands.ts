import type { Block } from './blocks.ts'

/** The commands of a block of shell: comments gone, continued lines joined. */
export function commandsOf({ code }: Block): string[] {
  return code
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s+)# .*$/, '').trim())
    .filter(Boolean)
}
