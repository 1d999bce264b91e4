import type { Auth } from './auth.ts'

/**
 * A token that comes from elsewhere: as it is, or from a function, which is called before every request, and once more after a 401.
 *
 * @example
 * ```ts
 * import { accessToken, LineWorks } from '@lineworks-bot/client'
 *
 * const works = new LineWorks({ auth: accessToken(process.env['LINEWORKS_TOKEN'] ?? '') })
 * ```
 */
export function accessToken(token: string | (() => string | Promise<string>)): Auth {
  return { token: typeof token === 'string' ? () => token : () => token() }
}
