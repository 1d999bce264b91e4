/** Registered exactly; or on this machine, where a bot in development is and nobody else. */
export function isRegistered(registered: readonly string[], asked: string): boolean {
  return registered.includes(asked) || isLoopback(asked)
}

function isLoopback(uri: string): boolean {
  if (!URL.canParse(uri)) return false
  const { protocol, hostname, username, password, hash } = new URL(uri)
  const isPlain = protocol === 'http:' && username === '' && password === '' && hash === ''
  return isPlain && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}

/** `redirect_uri` with more in its query, which is kept. */
export function withParameters(redirectUri: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.append(name, value)
  }
  return url.href
}
