export interface Parameters {
  /** The name of one specimen; all of them without it. */
  readonly kind: string | undefined
  readonly theme: 'light' | 'dark' | undefined
  readonly language: 'en' | 'ja'
  /** Width of the column that the messages stand in, in pixels. */
  readonly width: number | undefined
  readonly externalImages: boolean
  /** `#content=`, the content of a message as JSON: the gallery then shows nothing else, and follows its changes. */
  readonly content: string | undefined
}

/** `gallery.html?kind=flexMessageBubble&theme=dark&language=ja&width=360&external=1` */
export function readParameters({ search, hash }: Pick<Location, 'search' | 'hash'>): Parameters {
  const query = new URLSearchParams(search)
  const theme = query.get('theme')
  return {
    kind: query.get('kind') ?? undefined,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    language: query.get('language') === 'ja' ? 'ja' : 'en',
    width: Number(query.get('width')) || undefined,
    externalImages: query.has('external'),
    content: new URLSearchParams(hash.slice(1)).get('content') ?? undefined,
  }
}
