import { randomBytes } from 'node:crypto'

/** Has the form of the platform's: a region in front, and `+`, `/` and `=`, which a form must percent-encode. */
export function randomToken(): string {
  for (;;) {
    const text = randomBytes(64).toString('base64')
    // In each, so that a caller who forgets to encode them is always found out.
    if (text.includes('+') && text.includes('/')) return `jp1AAAA${text}`
  }
}
