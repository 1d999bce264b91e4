// Compares packages/*/src/generated with what the description gives now; names each file that differs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from './description/explain.ts'
import { loadDescriptions } from './description/load.ts'
import { repositoryRoot } from './description/repository.ts'
import { generators } from './generators.ts'

await explain(async () => {
  const descriptions = loadDescriptions()
  const problems: string[] = []
  for (const { generate, folder } of Object.values(generators)) {
    const files = await generate(descriptions)
    const expected = new Map(files.map(({ path, text }) => [path, text]))
    for (const [path, text] of expected) {
      const file = join(repositoryRoot, path)
      if (!existsSync(file)) problems.push(`${path}: is missing`)
      else if (readFileSync(file, 'utf8') !== text) problems.push(`${path}: differs from what the description gives`)
    }
    const folderPath = join(repositoryRoot, folder)
    for (const file of existsSync(folderPath) ? readdirSync(folderPath) : []) {
      if (!expected.has(`${folder}/${file}`)) problems.push(`${folder}/${file}: no generator writes it`)
    }
  }
  if (problems.length > 0) {
    console.error(
      `${problems.join('\n')}\nRun \`pnpm generate\` and commit the result; hand-written code belongs beside generated/.`,
    )
    process.exitCode = 1
  }
})
