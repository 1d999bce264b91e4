// Writes the generated files of one package, or of all: node scripts/generate.ts [types|validators|client]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { explain } from './description/explain.ts'
import { loadDescriptions } from './description/load.ts'
import { repositoryRoot } from './description/repository.ts'
import { generators, isGeneratorName } from './generators.ts'

const name = process.argv[2]
if (name !== undefined && !isGeneratorName(name)) {
  throw new Error(`unknown generator "${name}"; known: ${Object.keys(generators).join(', ')}`)
}
await explain(async () => {
  const descriptions = loadDescriptions()
  for (const { generate, folder } of name === undefined ? Object.values(generators) : [generators[name]]) {
    // All files are made, and all checks of the generator done, before the first one is written.
    const files = await generate(descriptions)
    const written = new Set(files.map(({ path }) => path))
    for (const { path, text } of files) {
      const target = join(repositoryRoot, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    }
    for (const file of readdirSync(join(repositoryRoot, folder))) {
      if (!written.has(`${folder}/${file}`)) rmSync(join(repositoryRoot, folder, file))
    }
  }
})
