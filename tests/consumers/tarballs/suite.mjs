import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contents, sourceMaps } from './contents.mjs'
import { description, origin } from './description.mjs'
import { areTheTypesWrong, publint } from './judges.mjs'
import { manifest } from './manifest.mjs'
import { rebuild } from './rebuild.mjs'
import { sizes } from './sizes.mjs'

/** Everything that can be said of the tarballs without installing them. */
export async function judgeTarballs(entries, { check }) {
  const versions = Object.fromEntries(entries.map(({ name, version }) => [name, version]))
  const named = (name) => entries.find((entry) => entry.name === `@lineworks-bot/${name}`)
  const openapi = named('openapi')
  const { sha256, version } = await import(pathToFileURL(join(openapi.folder, 'dist/index.js')).href)
  const makers = ['types', 'validators', 'client'].map((name) => `@lineworks-bot/${name}`)

  for (const entry of entries) {
    await check(`${entry.name}: files`, () => contents(entry))
    await check(`${entry.name}: source maps`, () => sourceMaps(entry))
    await check(`${entry.name}: package.json`, () => manifest(entry, versions))
    await check(`${entry.name}: size`, () => sizes(entry))
    await check(`${entry.name}: publint`, () => publint(entry))
    await check(`${entry.name}: types of each entry`, () => areTheTypesWrong(entry))
    await check(`${entry.name}: names its description`, () => origin(entry, { sha256, version }, makers))
  }
  await check('the packed description says its version and hashes', () => description(openapi))
  for (const generator of ['types', 'validators', 'client']) {
    await check(`${generator} is rebuilt from the packed description`, () =>
      rebuild(generator, named(generator), openapi),
    )
  }
}
