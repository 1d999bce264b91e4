/** No request leaves the origin and no script runs but the page's own, whatever a message holds. */
export function pageHeaders(externalImages: boolean): Record<string, string> {
  const elsewhere = externalImages ? ' https:' : ''
  return {
    'content-security-policy': [
      "default-src 'self'",
      `img-src 'self' data: blob:${elsewhere}`,
      `media-src 'self' blob:${elsewhere}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  }
}
