/** Which member an array of translations is for, and what it is called in the array's items. */
export function translatedMember(name: string): { readonly base: string; readonly inItem: string } {
  // The one name that breaks the pattern.
  if (name === 'i18nImageUrl') return { base: 'imageUrl', inItem: 'thumbnailImageUrl' }
  const plural = name.slice('i18n'.length)
  const base = plural.charAt(0).toLowerCase() + plural.slice(1).replace(/s$/, '')
  return { base, inItem: base }
}

const sources = [
  ['fileId', 'originalContentUrl'],
  ['backgroundFileId', 'backgroundImageUrl'],
  ['imageResourceId', 'imageUrl'],
] as const

const others = new Map<string, string>(
  sources.flatMap(([id, url]) => [
    [id, url],
    [url, id],
  ]),
)

/** An image is given by file ID or by URL: the member that may not stand beside this one. */
export function otherSource(name: string): string | undefined {
  return others.get(name)
}
