import { type Child } from '../processes/child.ts'
import { failedOnce, passedOnce, type Results } from './results.ts'

export interface Outcome {
  readonly results: Results
  readonly output: string
}

export interface Check {
  readonly name: string
  /** The name of an earlier check; when that fails, this one would only repeat it. */
  readonly needs?: string
  run(): Promise<Outcome>
}

/** A check that is one process, which counts as one. */
export function processCheck(name: string, start: () => Child, needs?: string): Check {
  return {
    name,
    ...(needs !== undefined && { needs }),
    async run() {
      const child = start()
      const results = (await child.exited) === 0 ? passedOnce : failedOnce
      return { results, output: child.output() }
    },
  }
}
