import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAreas } from '../../../scripts/description/areas.ts'
import { generators } from '../../../scripts/generators.ts'
import { sha256 } from './description.mjs'

/** What the generators of this checkout make of the packed description, against the sources in a package: byte for byte. */
export async function rebuild(generator, { folder, files }, openapi) {
  const { generate, folder: home } = generators[generator]
  const made = await generate({ api: load(openapi, 'openapi'), auth: load(openapi, 'auth') })
  const source = (path) => `src/generated/${path.slice(home.length + 1)}`
  const expected = new Map(made.map(({ path, text }) => [source(path), text]))
  const shipped = files.filter((file) => file.startsWith('src/generated/'))
  return [
    ...shipped.filter((file) => !expected.has(file)).map((file) => `${file}: nothing makes it`),
    ...[...expected].flatMap(([file, text]) => {
      if (!shipped.includes(file)) return [`${file} is missing`]
      return readFileSync(join(folder, file)).equals(Buffer.from(text)) ? [] : [`${file} differs`]
    }),
  ]
}

function load({ folder }, name) {
  const bytes = readFileSync(join(folder, `dist/${name}.json`))
  const document = JSON.parse(bytes)
  return {
    document,
    version: document.info.version,
    sha256: sha256(bytes),
    // The folders of `spec/components/schemas`: they say which generated file a schema goes to.
    areas: readAreas(),
    locate: (pointer) => `the packed ${name}.json, ${pointer}`,
  }
}
