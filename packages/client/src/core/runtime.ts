import { accessToken } from '../auth/access-token.ts'
import type { Auth } from '../auth/auth.ts'
import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'
import type { Logger } from '../logger.ts'
import type { Fetch, LineWorksOptions } from '../options.ts'
import { memoryLock, type Lock } from '../stores/lock.ts'
import type { Pacing } from '../stores/pacing.ts'
import type { Checks } from '../validation.ts'
import { checkBaseUrl, defaultBaseUrl } from './base-url.ts'
import { defaultRetry, retryPolicy, type RetryPolicy } from './retry-delay.ts'

/** What all calls of a client share. */
export interface Runtime {
  readonly auth: Auth
  /** Without a slash at the end. */
  readonly baseUrl: string
  readonly storageHosts: readonly string[]
  readonly fetch: Fetch
  readonly timeoutMs: number
  readonly retry: RetryPolicy
  readonly pacing: Pacing | undefined
  readonly lock: Lock
  readonly checks: Checks | undefined
  readonly log: Logger | undefined
}

export function createRuntime(options: LineWorksOptions): Runtime {
  const { logger } = options
  return {
    auth: readAuth(options.auth),
    baseUrl: checkBaseUrl(options.baseUrl ?? defaultBaseUrl),
    storageHosts: options.storageHosts ?? ['apis-storage.worksmobile.com', 'storage.worksmobile.com'],
    // Called bare: on Workers a `fetch` that is called as a member of something else refuses.
    fetch: (url, init) => (options.fetch ?? globalThis.fetch)(url, init),
    timeoutMs: options.timeoutMs ?? 90_000,
    retry: retryPolicy(options.retry, defaultRetry),
    pacing: options.pacing,
    lock: options.lock ?? memoryLock(),
    checks: options.validators,
    log: logger && quiet(logger),
  }
}

function readAuth(auth: LineWorksOptions['auth']): Auth {
  if (typeof Object(auth).token === 'function') return auth as Auth // Just seen.
  if (typeof auth === 'function' || (typeof auth === 'string' && auth !== '')) return accessToken(auth)
  throw new LineWorksArgumentError('auth', 'auth must be an access token or something that gives one')
}

/** A logger that fails must not end a call. */
function quiet(logger: Logger): Logger {
  return (entry) => {
    try {
      logger(entry)
    } catch {
      // Nobody is left to be told.
    }
  }
}
