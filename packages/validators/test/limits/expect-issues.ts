import { expect } from 'vitest'
import type { IssueCode } from '../../src/index.ts'
import { findIssues, judgesOf, type SchemaName } from './judges.ts'

/** Place, joined by dots, and code; without a code any will do. */
export type Expected = readonly [path: string, code?: IssueCode | undefined]

/** Every judge of the schema finds exactly these issues, in whatever order. */
export function expectIssues(schema: SchemaName, value: unknown, expected: readonly Expected[]): void {
  for (const judge of judgesOf(schema)) {
    const found = findIssues(judge, value).map(({ path, code }) => [path.join('.'), code])
    const wanted = expected.map(([path, code = expect.any(String)]) => [path, code])
    expect(found.sort(byPath), `${judge.name} of ${excerpt(value)}`).toEqual(wanted.sort(byPath))
  }
}

function byPath([a]: unknown[], [b]: unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 300 ? `${text.slice(0, 300)}...` : text
}
