export type Destination = { readonly url: string } | { readonly refusal: string }

/** Where a callback really goes: to this machine by plain http, to another one only when it was named. */
export function destinationOf(callbackUrl: string, allowedHosts: readonly string[]): Destination {
  if (callbackUrl === '') return { refusal: 'not sent: callbackUrl is empty' }
  if (!URL.canParse(callbackUrl)) return { refusal: `not sent: ${callbackUrl} is not a URL` }
  const url = new URL(callbackUrl)
  if (isLoopback(url.hostname)) {
    url.protocol = 'http:'
    return { url: url.href }
  }
  if (allowedHosts.includes(url.hostname) || allowedHosts.includes(url.host)) return { url: url.href }
  return {
    refusal: `not sent: ${url.hostname} is not this machine; allow it by --callback-host ${url.hostname} (callbackHosts)`,
  }
}

/** As `URL` writes host names: in lower case, IPv4 addresses in four decimal parts. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  )
}
