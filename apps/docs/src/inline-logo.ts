const logos = ['https://cdn.redoc.ly/redoc/logo-mini.svg', 'https://cdn.redoc.ly/redoc/logo-mini-full.svg']

/** Redoc's name as an image, in a blue that reads on light and dark. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="38" height="12"><text y="10" font-family="sans-serif" font-size="11" font-weight="bold" fill="#3b82f6">Redoc</text></svg>`

/** Puts an image of our own for the one that the page would fetch from Redocly: the credit stays, the request does not. */
export function inlineLogo(page: string): string {
  return logos.reduce((html, logo) => {
    const parts = html.split(logo)
    if (parts.length !== 2)
      throw new Error(`Redoc names ${logo} ${parts.length - 1} times, not once: see how it shows its logo now`)
    return parts.join(`data:image/svg+xml,${encodeURIComponent(svg)}`)
  }, page)
}
