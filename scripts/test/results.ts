/** How many checks there were of each kind. */
export interface Results {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const passedOnce: Results = { passed: 1, failed: 0, skipped: 0 }
export const failedOnce: Results = { passed: 0, failed: 1, skipped: 0 }
export const skippedOnce: Results = { passed: 0, failed: 0, skipped: 1 }

export function sum(all: readonly Results[]): Results {
  const total = (key: keyof Results): number => all.reduce((count, results) => count + results[key], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/** The last line of `npm test`. */
export function summary({ passed, failed, skipped }: Results): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
