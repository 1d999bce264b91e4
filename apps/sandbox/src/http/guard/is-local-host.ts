/**
 * Whether a `Host` is this machine or one of the allowed names. A page of another site can reach a loopback port under a name of its
 * own whose address it has changed (DNS rebinding), but it cannot change the name.
 */
export function isLocalHost(host: string, allowedHosts: readonly string[]): boolean {
  const name = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase()
  if (name === undefined) return false
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    /^127(?:\.\d{1,3}){3}$/.test(name) ||
    name === '[::1]' ||
    allowedHosts.some((allowed) => allowed.toLowerCase() === name)
  )
}
