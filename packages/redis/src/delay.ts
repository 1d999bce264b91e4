/** Waits; an abort ends the waiting with its reason. */
export function delay(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      settle()
    }
    const abort = (): void => end(() => reject(signal?.reason))
    const timer = setTimeout(() => end(resolve), ms)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
