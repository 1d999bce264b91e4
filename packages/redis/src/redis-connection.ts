/** The commands of `@redis/client` that this package uses. */
export interface RedisCommands {
  get(key: string): Promise<string | null>
  set(
    key: string,
    value: string,
    options: { readonly expiration: { readonly type: 'PX'; readonly value: number }; readonly condition?: 'NX' },
  ): Promise<string | null>
  del(key: string): Promise<number>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/**
 * What `createClient` of `@redis/client` (or of `redis`) makes, connected; a pool, a sentinel or a cluster will do too. Who opened
 * it closes it: this package does neither.
 */
export interface RedisConnection {
  withCommandOptions(options: { abortSignal: AbortSignal }): RedisCommands
}
