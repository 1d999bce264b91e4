/** What changesets writes for a package that only goes along with the others. */
const nothing = 'No changes in this release.'

/** The changelog with a section at the end of this version's part. */
export function insertSection(changelog: string, version: string, section: string): string {
  const lines = changelog.trimEnd().split('\n')
  const start = lines.indexOf(`## ${version}`)
  if (start < 0) throw new Error(`the changelog has no version ${version}`)
  const next = lines.findIndex((line, index) => index > start && line.startsWith('## '))
  const end = next < 0 ? lines.length : next
  const part = lines.slice(start, end).filter((line) => line !== nothing)
  const after = next < 0 ? [] : ['', ...lines.slice(end)]
  return [...lines.slice(0, start), part.join('\n').trimEnd(), '', section, ...after, ''].join('\n')
}
