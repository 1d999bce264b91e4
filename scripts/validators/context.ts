import type { Scope } from './scope.ts'

/** What a printer must know beyond the node. */
export interface Context {
  readonly scope: Scope
  /** Whether objects refuse members that they do not know, in runs that ask for it. */
  readonly closes: boolean
  /** In a branch of a condition about members that are there: their names, for the words of issues. */
  readonly given?: { readonly branch: 'matched' | 'unmatched'; readonly names: readonly string[] } | undefined
}
