import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const name = '@lineworks-bot/openapi'

/** The packed description says its version and the SHA-256 of each of its files as they are. */
export async function description({ folder, files, manifest }) {
  const exported = await import(pathToFileURL(join(folder, 'dist/index.js')).href)
  const problems = []
  const api = readFileSync(join(folder, 'dist/openapi.json'))
  if (exported.version !== manifest.version) problems.push(`version is ${exported.version}, not ${manifest.version}`)
  if (exported.version !== JSON.parse(api).info.version) problems.push('info.version is another one')
  if (exported.sha256 !== sha256(api)) problems.push('sha256 is not that of openapi.json')
  const listed = Object.entries(exported.files)
  for (const [file, { url, sha256: stated }] of listed) {
    if (url.href !== pathToFileURL(join(folder, 'dist', file)).href)
      problems.push(`${file} is said to be at ${url.href}`)
    else if (sha256(readFileSync(url)) !== stated) problems.push(`${file} has another SHA-256`)
  }
  const shipped = files.filter((file) => /^dist\/.*\.(json|yaml)$/.test(file)).map((file) => basename(file))
  for (const file of shipped) if (!(file in exported.files)) problems.push(`${file} is not listed`)
  return problems
}

/** Each package says which description it was made from, or names exactly the package that does. */
export function origin({ manifest, folder, files }, { sha256: api, version }, makers) {
  const generated = files.filter((file) => file.startsWith('src/generated/'))
  const problems = generated
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes(`\n// Description ${version}, sha256 `))
    .map((file) => `${file} does not name the description ${version}`)
  const says = generated.some((file) => readFileSync(join(folder, file), 'utf8').includes(api))
  const follows = makers.some((maker) => manifest.dependencies?.[maker] === version)
  if (manifest.name !== name && !says && !follows) problems.push(`nothing names the description ${version}, ${api}`)
  return problems
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
