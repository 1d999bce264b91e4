import { LineWorksHostError } from '../errors/line-works-host-error.ts'
import { loopback } from './base-url.ts'
import type { Runtime } from './runtime.ts'

/**
 * The address of a file, if its host may get the token: over HTTPS, to which an `http` address, as it is met in the field, is
 * raised. This machine keeps plain HTTP, and is allowed when the API is on it too or when it is named.
 */
export function storageUrl(
  { baseUrl, storageHosts }: Runtime,
  operationId: string,
  address: string,
  base?: string,
): string {
  if (!URL.canParse(address, base)) throw new LineWorksHostError(operationId, '')
  const url = new URL(address, base)
  const { hostname, protocol } = url
  const local = loopback.has(hostname)
  const allowed = storageHosts.includes(hostname) || (local && loopback.has(new URL(baseUrl).hostname))
  if (!allowed || !/^https?:$/.test(protocol) || url.username !== '' || url.password !== '') {
    throw new LineWorksHostError(operationId, hostname)
  }
  if (!local) url.protocol = 'https:'
  return url.href
}
