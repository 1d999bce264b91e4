/** A pattern that says no more than how a text begins, or that it begins so and goes on with characters of one set. */
export interface SimplePattern {
  /** The text begins with one of them. */
  readonly prefixes: readonly string[]
  /** What follows up to the end; undefined where anything may follow. */
  readonly rest: { readonly ranges: string; readonly counts: readonly number[] } | undefined
}

const prefix = String.raw`((?:[\w#:/-]\??)*)`
const set = String.raw`\[((?:\w-\w)+)\]`
const oneCount = String.raw`${set}\{\d+\}\$`
const counts = String.raw`\(${set}\{\d+\}(?:\|\[\3\]\{\d+\})*\)\$`
const form = new RegExp(String.raw`^\^${prefix}(?:${oneCount}|${counts})?$`)

/** Such patterns are checked several times faster without a regular expression. Undefined for another one. */
export function readSimplePattern(source: string): SimplePattern | undefined {
  const [, written, ...sets] = form.exec(source) ?? []
  if (written === undefined) return undefined
  const prefixes = readPrefixes(written)
  const ranges = sets.find((one) => one !== undefined)?.replaceAll('-', '')
  if (prefixes === undefined || (ranges === undefined ? written === '' : prefixes.length > 1)) return undefined
  if (ranges === undefined) return { prefixes, rest: undefined }
  return { prefixes, rest: { ranges, counts: [...source.matchAll(/\{(\d+)\}/g)].map(([, count]) => Number(count)) } }
}

/** At most one character may be optional. */
function readPrefixes(written: string): readonly string[] | undefined {
  const at = written.indexOf('?')
  if (at === -1) return [written]
  const end = written.slice(at + 1)
  return end.includes('?') ? undefined : [written.slice(0, at) + end, written.slice(0, at - 1) + end]
}
