const longest = 40

/** The known name that a mistyped one stands for, if one is near: other letter case, or up to a third of the letters wrong. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longest) return undefined
  const lower = name.toLowerCase()
  let nearest: string | undefined
  let fewest = Infinity
  for (const candidate of known) {
    const most = Math.max(name.length, candidate.length) / 3
    if (Math.abs(name.length - candidate.length) > most) continue
    const edits = countEdits(lower, candidate.toLowerCase())
    if (edits >= fewest || edits > most) continue
    fewest = edits
    nearest = candidate
  }
  return nearest
}

/** Letters to insert, remove, replace or swap with their neighbour to make one word of the other. */
function countEdits(from: string, to: string): number {
  const width = to.length + 1
  const table = new Uint8Array((from.length + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let j = 1; j < width; j++) table[j] = j
  for (let i = 1; i <= from.length; i++) {
    table[i * width] = i
    for (let j = 1; j < width; j++) {
      const isSame = from[i - 1] === to[j - 1]
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const replaced = at(i - 1, j - 1) + (isSame ? 0 : 1)
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : replaced
      table[i * width + j] = Math.min(replaced, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1)
    }
  }
  return at(from.length, to.length)
}
