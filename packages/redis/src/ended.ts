/** Resolves when the promise is settled, whichever way, or when the signal aborts. */
export function ended(promise: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      signal?.removeEventListener('abort', end)
      resolve()
    }
    promise.then(end, end)
    if (signal?.aborted) end()
    else signal?.addEventListener('abort', end, { once: true })
  })
}
