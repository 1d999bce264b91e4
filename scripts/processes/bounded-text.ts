/** Collects text and keeps its end: `limit` is in UTF-16 units. */
export function boundedText(limit: number): { add(text: string): void; text(): string } {
  let kept = ''
  return {
    add(text) {
      kept = (kept + text).slice(-limit)
    },
    text: () => kept,
  }
}
