/** Counts what holds. A check returns what is wrong, as lines; none is good, and a thrown error is one. */
export function createChecks(log = console.log) {
  let passed = 0
  let failed = 0
  return {
    async check(name, findProblems) {
      const problems = await Promise.resolve()
        .then(findProblems)
        .catch((error) => [error instanceof Error ? (error.stack ?? error.message) : String(error)])
      if (problems.length === 0) passed += 1
      else failed += 1
      log(`${problems.length === 0 ? 'ok' : 'FAILED'}: ${name}`)
      for (const problem of problems) log(`  ${problem}`)
    },
    get failed() {
      return failed
    },
    summary: () => `${passed} passed, ${failed} failed`,
  }
}
