import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createHash } from 'node:crypto'
import { fileOf } from '../description/description.ts'
import { folderOf } from '../pages.ts'
import type { Words } from '../words.ts'
import { plainPage } from './plain-page.ts'
import type { SiteFile } from './site-file.ts'

type Kind = keyof Words['files']

interface Download extends SiteFile {
  readonly kind: Kind
}

const named: readonly (readonly [kind: Kind, name: string, path: string])[] = [
  ...forms('openapi', 'openapi', ''),
  ...forms('openapiJa', 'openapi.ja', 'ja/'),
  ...forms('auth', 'auth', ''),
  ...forms('authJa', 'auth.ja', 'ja/'),
  ['older', 'openapi-3.0.json', 'openapi-3.0.json'],
  ['losses', 'openapi-3.0-losses.json', 'openapi-3.0-losses.json'],
]

/** The descriptions and workflows, as they are published. A workflow finds the descriptions one folder above it. */
export function downloads(): Download[] {
  const workflows = dirname(fileOf('workflows/README.md'))
  return [
    ...named.map(([kind, name, path]) => ({ kind, path, text: readFileSync(fileOf(name), 'utf8') })),
    ...globSync('*.arazzo.yaml', { cwd: workflows })
      .sort()
      .map((file) => ({
        kind: 'workflow' as const,
        path: `workflows/${basename(file)}`,
        text: readFileSync(join(workflows, file), 'utf8'),
      })),
  ]
}

/** The page that lists them, each with its size and hash. */
export function downloadsPage(files: readonly Download[], words: Words): SiteFile {
  const { columns } = words
  const root = folderOf(words) === '' ? '' : '../'
  const rows = files.map(({ kind, path, text }) => {
    const bytes = Buffer.from(text)
    const hash = createHash('sha256').update(bytes).digest('hex')
    return `<tr><td><a href="${root}${path}" download>${path}</a><br />${words.files[kind]}</td><td class="number">${bytes.length.toLocaleString('en-US')}</td><td><code>${hash}</code></td></tr>`
  })
  const body = `<h1>${words.pages.downloads}</h1>
<p>${words.downloads.text}</p>
<div class="wide" tabindex="0"><table>
<thead><tr><th scope="col">${columns.file}</th><th scope="col">${columns.size}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
  return {
    path: `${folderOf(words)}downloads.html`,
    text: plainPage({ words, current: 'downloads', body, text: words.downloads.text }),
  }
}

function forms(kind: Kind, name: string, folder: string): (readonly [Kind, string, string])[] {
  return ['yaml', 'json'].map((form) => [kind, `${name}.${form}`, `${folder}${name}.${form}`] as const)
}
