import { readFileSync } from 'node:fs'
import { importTool } from '../tools.mjs'

/** publint, with its warnings and suggestions. */
export async function publint({ tarball }) {
  const { publint: judge } = await importTool('publint')
  const { formatMessage } = await importTool('publint/utils')
  const bytes = readFileSync(tarball)
  const { messages, pkg } = await judge({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    strict: true,
  })
  return messages.map((message) => `${message.type} ${message.code}: ${formatMessage(message, pkg)}`)
}

// The packages are ESM only. `node10` knows no `exports`, and `node16-cjs` warns of `require` of ESM, which every Node that
// `engines` names can do; the projects with `require` hold that.
const notMeant = new Set(['node10', 'node16-cjs'])

/** "Are the types wrong?" for each entry, as a package of ESM only. */
export async function areTheTypesWrong({ tarball, manifest: { exports } }) {
  const { checkPackage, createPackageFromTarballData } = await importTool('@arethetypeswrong/core')
  const excludeEntrypoints = Object.keys(exports).filter((entry) => /\*|\.(json|yaml)$/.test(entry))
  const { types, problems = [] } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
    excludeEntrypoints,
  })
  if (types === false) return ['it has no types']
  return problems
    .filter(({ resolutionKind }) => !notMeant.has(resolutionKind))
    .map(({ kind, ...place }) => `${kind}: ${JSON.stringify(place)}`)
}
