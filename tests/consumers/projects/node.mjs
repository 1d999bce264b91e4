import { mustRun } from '../command.mjs'
import { toolPath } from '../tools.mjs'
import { judgeEntries, writeEntries } from './entries.mjs'
import { botResult, differences, resultOf } from './expected.mjs'
import { compile, createProject } from './project.mjs'

/** A project on one Node, checked by its compilers, run with the JavaScript of the first. */
export async function nodeProject({ node, modules, installer, checks }, packages, place, { check }) {
  const name = `node${node}-${modules}`
  const title = `Node ${node}, ${modules === 'esm' ? 'import' : 'require'}, ${installer}`
  const source = modules === 'esm' ? 'main.ts' : 'main.cts'
  let folder
  await check(`${title}: installs`, async () => {
    folder = await createProject(place, name, packages, { installer, sources: [source] })
    return []
  })
  if (folder === undefined) return
  const files = [source, writeEntries(folder, packages, modules)]
  for (const [index, options] of checks.entries()) {
    await check(`${title}: TypeScript ${options.typescript}, ${options.resolution}`, async () => {
      await compile(folder, options, files, index === 0 ? {} : { noEmit: true })
      return []
    })
  }
  const run = async (program) => resultOf(await mustRun(nodeBinary(node), [`out/${program}`], { cwd: folder }))
  const ending = modules === 'esm' ? 'js' : 'cjs'
  await check(`${title}: the bot answers`, async () =>
    differences(await run(`main.${ending}`), botResult(packages[0].version)),
  )
  await check(`${title}: every entry loads`, async () => judgeEntries(await run(`entries.${ending}`), packages))
}

function nodeBinary(version) {
  return version === '24' ? process.execPath : toolPath(`node${version}`, 'bin/node')
}
