import type { Check } from './check.ts'
import { type Results, skippedOnce, sum, summary } from './results.ts'

/** Runs each check, whatever the others gave, and prints its verdict, and all its output when it failed. */
export async function runChecks(
  checks: readonly Check[],
  print: (text: string) => void,
  interrupted: AbortSignal,
): Promise<Results> {
  const results: Results[] = []
  const unsuccessful = new Set<string>()
  for (const { name, needs, run } of checks) {
    print(`${name} … `)
    if (needs !== undefined && unsuccessful.has(needs)) {
      unsuccessful.add(name)
      results.push(skippedOnce)
      print(`skipped, because "${needs}" did not pass\n`)
      continue
    }
    const start = performance.now()
    const outcome = await run()
    if (interrupted.aborted) break
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    results.push(outcome.results)
    print(`${summary(outcome.results)} (${seconds} s)\n`)
    if (outcome.results.failed > 0) {
      unsuccessful.add(name)
      print(`\n${outcome.output}\n`)
    }
  }
  return sum(results)
}
