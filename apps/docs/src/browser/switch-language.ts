/**
 * Runs in the page: the link to the other language leads to the operation or guide that is open. Headings below have other names
 * in the other language, so that of an address only the part goes along that both languages have.
 */
export function switchLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-same-place]')
  if (link === null) return
  const [address = ''] = (link.getAttribute('href') ?? '').split('#')
  const follow = (): void => {
    const place = /^#\/(?!section\/)(guide-[a-z-]+|[\x21-\x7e]+)/.exec(decodeURI(location.hash))?.[0] ?? ''
    link.setAttribute('href', address + place)
  }
  for (const event of ['pointerdown', 'focus', 'click'] as const) link.addEventListener(event, follow)
}
