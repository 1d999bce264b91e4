/** Milliseconds of processor time that a call takes: other than by the clock, a busy machine does not fail a test. */
export function cpuTime<T>(call: () => T): { readonly result: T; readonly ms: number } {
  const start = process.cpuUsage()
  const result = call()
  const { user, system } = process.cpuUsage(start)
  return { result, ms: (user + system) / 1000 }
}
