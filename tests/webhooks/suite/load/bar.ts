export interface Bar {
  readonly name: string
  readonly ratio: number
  readonly atLeast?: number
  readonly atMost?: number
}

export function holds({ ratio, atLeast = 0, atMost = Infinity }: Bar): boolean {
  return ratio >= atLeast && ratio <= atMost
}

export function describeBar(bar: Bar): string {
  const limit = bar.atLeast === undefined ? `at most ${bar.atMost}` : `at least ${bar.atLeast}`
  return `${holds(bar) ? 'passed' : 'FAILED'}  ${bar.name}: ${bar.ratio.toFixed(3)} (${limit})`
}
