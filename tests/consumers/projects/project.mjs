import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from '../command.mjs'
import { toolPath } from '../tools.mjs'

const programs = join(import.meta.dirname, '../programs')
const root = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))

/** Installs in a folder that has the manifest and the tarballs' paths, and nothing of this repository. */
const installers = {
  npm: ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'],
  pnpm: [
    'npx',
    '--yes',
    root.packageManager,
    'install',
    '--no-frozen-lockfile',
    '--ignore-scripts',
    '--prefer-offline',
  ],
  bun: [toolPath('.bin/bun'), 'install', '--ignore-scripts'],
}

/** A stranger's project: the named programs, and all packages from their tarballs. Returns its folder. */
export async function createProject(place, name, entries, { installer, sources, types = true }) {
  const folder = join(place, name)
  mkdirSync(folder, { recursive: true })
  for (const source of sources) cpSync(join(programs, source), join(folder, source))
  const tarballs = Object.fromEntries(entries.map(({ name: entry, tarball }) => [entry, `file:${tarball}`]))
  const manifest = {
    name: 'stranger',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: tarballs,
    devDependencies: types ? { '@types/node': root.devDependencies['@types/node'] } : {},
    // The packages name each other by version, which no registry has yet.
    ...(installer === 'bun' && { overrides: tarballs }),
  }
  writeJson(folder, 'package.json', manifest)
  // Not hoisted, so that a package finds nothing that it does not name.
  if (installer === 'pnpm') writeJson(folder, 'pnpm-workspace.yaml', { overrides: tarballs, hoist: false })
  const [command, ...args] = installers[installer]
  await mustRun(command, args, { cwd: folder })
  return folder
}

/** Type-checks strictly, declarations of the packages included, and writes JavaScript to `out`. */
export async function compile(folder, { typescript, resolution }, files, options = {}) {
  writeJson(folder, 'tsconfig.json', {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      module: resolution === 'nodenext' ? 'nodenext' : 'preserve',
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmitOnError: true,
      rootDir: '.',
      outDir: 'out',
      ...options,
    },
    files,
  })
  const tsc = toolPath(`typescript${typescript.replace('.', '')}`, 'bin/tsc')
  await mustRun(process.execPath, [tsc, '-p', folder])
}

export function writeJson(folder, name, value) {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
}
