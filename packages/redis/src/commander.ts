import type { RedisCommands, RedisConnection } from './redis-connection.ts'
import { RedisStoreError, type StoreName } from './redis-store-error.ts'
import { defaultTimeoutMs, type StoreOptions } from './store-options.ts'

/** Sends one command. It ends within the time limit, or at an abort with the reason of the abort. */
export type Command = <T>(send: (redis: RedisCommands) => Promise<T>, signal?: AbortSignal) => Promise<T>

export function commander(
  connection: RedisConnection,
  store: StoreName,
  { timeoutMs = defaultTimeoutMs }: StoreOptions,
): Command {
  return (send, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      // Takes back a command that still waits for a connection: nobody expects it to be done later.
      const cancel = new AbortController()
      const settle = (end: () => void): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
        end()
        cancel.abort()
      }
      const abort = (): void => settle(() => reject(signal?.reason))
      const timer = setTimeout(
        () => settle(() => reject(new RedisStoreError(store, `Redis did not answer within ${timeoutMs} ms`))),
        timeoutMs,
      )
      signal?.addEventListener('abort', abort, { once: true })
      const sent = (async () => send(connection.withCommandOptions({ abortSignal: cancel.signal })))()
      sent.then(
        (answer) => settle(() => resolve(answer)),
        (error: unknown) => settle(() => reject(storeError(store, error))),
      )
    })
}

function storeError(store: StoreName, error: unknown): RedisStoreError {
  const [reason, repeated] = String(error instanceof Error ? error.message : error).split(', with args')
  // Redis repeats the arguments of a command that it does not know; a token may be among them.
  return new RedisStoreError(store, reason || 'Redis failed', repeated === undefined ? error : undefined)
}
