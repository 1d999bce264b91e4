/** What the browser says of the page that sends the request. Other programs say nothing, and are let in. */
export interface Sender {
  readonly method: string
  readonly path: string
  readonly host: string
  header(name: string): string | undefined
}

/** Pages that people are sent to by a link or a redirect from elsewhere. */
const openToLinks: readonly string[] = ['/', '/oauth2/v2.0/authorize']

export function isForeign({ method, path, host, header }: Sender): boolean {
  const origin = header('origin')
  if (origin !== undefined && !isOwn(origin, host)) return true
  const site = header('sec-fetch-site')
  // `same-site` is foreign too: it says nothing about the port.
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  const isLink = method === 'GET' && header('sec-fetch-mode') === 'navigate' && header('sec-fetch-dest') === 'document'
  return !(isLink && openToLinks.includes(path))
}

function isOwn(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}
