/** Where the site will stand, such as `https://example.github.io/lineworks-bot/`; not known when somebody builds it for themselves. */
export function siteUrl(value = process.env['SITE_URL']): URL | undefined {
  if (value === undefined || value === '') return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url?.protocol !== 'https:' || !url.pathname.endsWith('/') || url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL is ${value}, not an address of the form https://example.github.io/lineworks-bot/`)
  return url
}
