import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'

export const defaultBaseUrl = 'https://www.worksapis.com/v1.0'

/** Names of this machine, the only ones that may get a token over plain HTTP. */
export const loopback: ReadonlySet<string> = /*#__PURE__*/ new Set(['localhost', '127.0.0.1', '[::1]'])

/** The token goes to this address, so it is HTTPS, or plain HTTP on this machine. Comes back without a slash at the end. */
export function checkBaseUrl(baseUrl: string, name = 'baseUrl'): string {
  if (!URL.canParse(baseUrl)) {
    throw new LineWorksArgumentError(name, `${name} is not a URL`)
  }
  const { protocol, hostname, username, password, search, hash } = new URL(baseUrl)
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw new LineWorksArgumentError(name, `${name} must have no user, password, query or fragment`)
  }
  if (protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname))) return baseUrl.replace(/\/$/, '')
  throw new LineWorksArgumentError(name, `${name} must be https, or http on this machine`)
}
