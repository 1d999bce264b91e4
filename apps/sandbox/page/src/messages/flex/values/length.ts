/** The CSS length of a word, of pixels or of a percentage; undefined for anything else, which then has no effect. */
export function length(value: string | undefined, words: Record<string, string>): string | undefined {
  if (value === undefined) return undefined
  if (Object.hasOwn(words, value)) return words[value]
  return /^-?\d+(\.\d+)?(px|%)$/.test(value) ? value : undefined
}
