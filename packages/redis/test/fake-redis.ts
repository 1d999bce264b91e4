import type { RedisCommands, RedisConnection } from '../src/index.ts'

/** A connection whose commands all do the same. */
export function fakeRedis(
  command: (abortSignal: AbortSignal, ...args: unknown[]) => Promise<unknown>,
): RedisConnection {
  return {
    withCommandOptions({ abortSignal }) {
      const run = (...args: unknown[]) => command(abortSignal, ...args)
      // The answer is what the test says it is.
      return { get: run, set: run, del: run, eval: run } as RedisCommands
    },
  }
}

/** Keeps what is set, for ever. */
export function fakeStorage(): { readonly redis: RedisConnection; readonly values: Map<string, string> } {
  const values = new Map<string, string>()
  const commands: RedisCommands = {
    get: async (key) => values.get(key) ?? null,
    set: async (key, value) => (values.set(key, value), 'OK'),
    del: async (key) => Number(values.delete(key)),
    eval: async () => null,
  }
  return { redis: { withCommandOptions: () => commands }, values }
}
