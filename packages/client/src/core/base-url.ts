import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'

export const defaultBaseUrl = 'https://www.worksapis.com/v1.0'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The token goes to this address, so it is HTTPS, or plain HTTP on this machine. */
export function checkBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) {
    throw new LineWorksArgumentError('baseUrl', 'baseUrl is not a URL; give one such as https://www.worksapis.com/v1.0')
  }
  const { protocol, hostname, username, password, search, hash } = new URL(baseUrl)
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw new LineWorksArgumentError('baseUrl', 'baseUrl must have no user, password, query or fragment')
  }
  if (protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname))) return baseUrl
  throw new LineWorksArgumentError(
    'baseUrl',
    `baseUrl must be https (plain http only on this machine), not ${protocol}//${hostname}`,
  )
}
