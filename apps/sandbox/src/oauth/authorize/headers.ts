import { styleHash } from './style.ts'

/** Chromium holds `form-action` against the redirect that answers the form too, so the app's place stands there. */
export function authorizeHeaders(redirectUri?: string): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `style-src ${styleHash}`,
      `form-action 'self'${redirectUri === undefined ? '' : ` ${sourceOf(redirectUri)}`}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    // Not `no-referrer`: with it the form would come from the origin `null`, which is refused.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}

function sourceOf(redirectUri: string): string {
  const { origin, protocol } = new URL(redirectUri)
  return origin === 'null' ? protocol : origin
}
