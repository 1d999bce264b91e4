import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createHash } from 'node:crypto'
import { fileOf } from '../description/description.ts'
import { folderOf } from '../pages.ts'
import { type ReleasedVersion, releasedVersions } from '../released-versions.ts'
import type { Words } from '../words.ts'
import { plainPage } from './plain-page.ts'
import type { SiteFile } from './site-file.ts'

type Kind = keyof Words['files']

interface Download extends SiteFile {
  readonly kind: Kind
  readonly content: string
}

/** The files of one version, below an address of its own. */
interface VersionDownloads {
  readonly version: string
  readonly files: readonly Download[]
}

export interface Downloads {
  /** What the site shows. */
  readonly current: VersionDownloads
  readonly released: readonly VersionDownloads[]
}

const named: readonly (readonly [kind: Kind, name: string, path: string])[] = [
  ...forms('openapi', 'openapi', ''),
  ...forms('openapiJa', 'openapi.ja', 'ja/'),
  ...forms('auth', 'auth', ''),
  ...forms('authJa', 'auth.ja', 'ja/'),
  ['older', 'openapi-3.0.json', 'openapi-3.0.json'],
  ['losses', 'openapi-3.0-losses.json', 'openapi-3.0-losses.json'],
]

/** The descriptions and workflows as they are published, and as each version was. */
export function downloads(version: string, releases: readonly ReleasedVersion[] = releasedVersions()): Downloads {
  return {
    current: { version, files: filesIn(fileOf, dirname(fileOf('workflows/README.md')), '') },
    released: releases.map(({ version: number, folder }) => ({
      version: number,
      files: filesIn((name) => join(folder, name), join(folder, 'workflows'), `${number}/`),
    })),
  }
}

/** A workflow finds the descriptions one folder above it, at every address. */
function filesIn(placeOf: (name: string) => string, workflows: string, address: string): Download[] {
  return [
    ...named
      // An early version may lack a form that came later.
      .filter(([, name]) => address === '' || existsSync(placeOf(name)))
      .map(([kind, name, path]) => ({ kind, path: address + path, content: readFileSync(placeOf(name), 'utf8') })),
    ...globSync('*.arazzo.yaml', { cwd: workflows })
      .sort()
      .map((file) => ({
        kind: 'workflow' as const,
        path: `${address}workflows/${basename(file)}`,
        content: readFileSync(join(workflows, file), 'utf8'),
      })),
  ]
}

/** The page that lists them, each with its size and hash. */
export function downloadsPage({ current, released }: Downloads, words: Words): SiteFile {
  const { pages, downloads: texts } = words
  const versions = released.map(
    ({ version, files }) => `<h2 id="${version}">${version}</h2>\n${fileTable(files, words)}`,
  )
  const body = `<h1>${pages.downloads}</h1>
<p>${texts.text}</p>
${released.length === 0 ? `<p>${texts.none(current.version)}</p>` : ''}
${fileTable(current.files, words)}
${released.length === 0 ? '' : `<p>${texts.released}</p>`}
${versions.join('\n')}`
  return {
    path: `${folderOf(words)}downloads.html`,
    content: plainPage({ words, current: 'downloads', body, text: texts.text }),
  }
}

function fileTable(files: readonly Download[], words: Words): string {
  const { columns } = words
  const root = folderOf(words) === '' ? '' : '../'
  const rows = files.map(({ kind, path, content }) => {
    const bytes = Buffer.from(content)
    const hash = createHash('sha256').update(bytes).digest('hex')
    return `<tr><td><a href="${root}${path}" download>${path}</a><br />${words.files[kind]}</td><td class="number">${bytes.length.toLocaleString('en-US')}</td><td><code>${hash}</code></td></tr>`
  })
  return `<div class="wide" tabindex="0"><table>
<thead><tr><th scope="col">${columns.file}</th><th scope="col">${columns.size}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}

function forms(kind: Kind, name: string, folder: string): (readonly [Kind, string, string])[] {
  return ['yaml', 'json'].map((form) => [kind, `${name}.${form}`, `${folder}${name}.${form}`] as const)
}
