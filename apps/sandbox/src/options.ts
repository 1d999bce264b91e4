import type { Seed } from './tenant/seed.ts'

/** Calls of one operation that are allowed in a minute. `free` is 60, `standard` is 240; creating a room is 10 on both. */
export type Plan = 'free' | 'standard' | 'unlimited'

/** How the sandbox behaves. Every member may be left out. */
export interface SandboxOptions {
  /** Default `standard`. */
  plan?: Plan
  /** Path of a SQLite file that keeps the state. Needs Node 22.13 or later. Left out: memory only. */
  data?: string
  /** What the tenant holds at first. Default: two domains, five people, one app. Ignored when `data` holds a tenant already. */
  seed?: Seed
  /** Refuse a management call for a bot while another one for it is under way. Default false: it is recorded and shown only. */
  strictParallel?: boolean
  /** Messages that are remembered, over all rooms; the oldest go first. Default 10,000. */
  historyLimit?: number
  /** Calls and callbacks that the inspector remembers. Default 500. */
  inspectorLimit?: number
  /** Largest upload, in bytes. The platform's limit is set by each tenant's administrator. Default 10 MiB. */
  maxUploadBytes?: number
  /**
   * Hosts that callbacks may go to beside this machine, such as `bot.example.com`. To this machine they go by plain http,
   * whatever the scheme of `callbackUrl`. Default none.
   */
  callbackHosts?: readonly string[]
  /**
   * Names under which the sandbox may be called beside `localhost` and loopback addresses, without port. Others are refused: a page
   * in a browser could otherwise reach it by a name of its own. Default none.
   */
  allowedHosts?: readonly string[]
  /** Receives every callback in this process, instead of `callbackUrl`: what `createCallbackHandler` returns. */
  receiveCallback?: CallbackReceiver
  /** How long a receiver may take to answer, in milliseconds. The platform's limit is not known. Default 10,000. */
  callbackTimeoutMs?: number
  /** Let the chat page load images of messages from other hosts. Default false: they are drawn as placeholders. */
  externalImages?: boolean
}

/** Takes callbacks in this process. */
export interface CallbackReceiver {
  (request: Request): Promise<Response>
  /** Resolves when it has nothing left to do; `sandbox.idle()` waits for that too. */
  idle?(): Promise<void>
}

export type ResolvedOptions = Readonly<Required<Omit<SandboxOptions, 'data' | 'seed' | 'receiveCallback'>>> &
  Readonly<Pick<SandboxOptions, 'data' | 'seed' | 'receiveCallback'>>

export function resolveOptions(options: SandboxOptions = {}): ResolvedOptions {
  return {
    ...options,
    plan: options.plan ?? 'standard',
    strictParallel: options.strictParallel ?? false,
    historyLimit: options.historyLimit ?? 10_000,
    inspectorLimit: options.inspectorLimit ?? 500,
    maxUploadBytes: options.maxUploadBytes ?? 10 * 1024 * 1024,
    callbackHosts: options.callbackHosts ?? [],
    allowedHosts: options.allowedHosts ?? [],
    callbackTimeoutMs: options.callbackTimeoutMs ?? 10_000,
    externalImages: options.externalImages ?? false,
  }
}
