import type { SandboxState } from '../../../apps/sandbox/src/control/protocol.ts'
import { bodyOf, type Exchange } from './exchange.ts'

/** The list of bots was read from its first page to its last, each page once, and the program says how many bots it found. */
export function judgePages(exchanges: readonly Exchange[], { bots }: SandboxState, output: string): readonly string[] {
  const pages = exchanges.filter(({ operationId }) => operationId === 'listBots')
  const asked = pages.map(({ url }) => new URL(url, 'http://sandbox').searchParams.get('cursor'))
  const given = pages.map(({ response }) => nextCursor(bodyOf(response)))
  const problems: string[] = []
  if (pages.length < 2) problems.push(`it read ${pages.length} pages of bots`)
  // The first page is asked for without a cursor, and the last one gives none.
  const chain = [null, ...given]
  if (chain.at(-1) !== null) problems.push('it did not read the list of bots to its end')
  if (asked.some((cursor, index) => cursor !== chain[index])) problems.push(`it asked for other pages: ${asked.join()}`)
  if (!new RegExp(`\\b${bots.length} bots\\b`).test(output)) problems.push(`it did not print "${bots.length} bots"`)
  return problems
}

function nextCursor(page: unknown): string | null {
  const cursor: unknown = Object(Object(page).responseMetaData).nextCursor
  return typeof cursor === 'string' && cursor !== '' ? cursor : null
}
