import { gzipSync } from 'node:zlib'

/** What a page is made of, in bytes after gzip. The sum is a little more than the page, whose parts share words. */
export function weightOf(page: string): Readonly<Record<string, number>> {
  const [, library = ''] = /<script type="module">(.*?)const __redoc_definition = /s.exec(page) ?? []
  const [, description = ''] = /const __redoc_definition = (.*?)<\/script>/s.exec(page) ?? []
  const [, redocStyle = ''] = /<style data-styled[^>]*>(.*?)<\/style>/s.exec(page) ?? []
  const parts = { "Redoc's script": library, 'descriptions and guides': description, "Redoc's style": redocStyle }
  const rest = Object.values(parts).reduce((left, part) => left.replace(part, () => ''), page)
  return Object.fromEntries(
    [...Object.entries(parts), ['markup, our style and scripts', rest] as const].map(([name, text]) => [
      name,
      gzipSync(text).length,
    ]),
  )
}
