/**
 * Runs a task soon, once for all calls made meanwhile, and never twice at a time: a bot that sends a thousand messages a second
 * makes the page read ten times a second.
 */
export function coalesce(task: () => Promise<void>, delayMs = 100): () => void {
  let state: 'idle' | 'waiting' | 'running' | 'again' = 'idle'
  return function schedule(): void {
    if (state === 'running') state = 'again'
    if (state !== 'idle') return
    state = 'waiting'
    setTimeout(async () => {
      state = 'running'
      await task().catch(() => {})
      // The assertion: `schedule` may have run meanwhile, which the compiler cannot see.
      const again = (state as string) === 'again'
      state = 'idle'
      if (again) schedule()
    }, delayMs)
  }
}
