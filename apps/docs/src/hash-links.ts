/**
 * What Redoc draws at build time links to `/bots/addbot`, as if it had a server; only when it runs do the links become `#/bots/addbot`.
 * A reader who is quicker than that would leave the site.
 */
export function hashLinks(page: string): string {
  const end = page.indexOf('<script type="module">')
  if (end === -1) throw new Error('Redoc no longer begins by a module: see where what it drew ends')
  return page.slice(0, end).replaceAll(' href="/', ' href="#/') + page.slice(end)
}
