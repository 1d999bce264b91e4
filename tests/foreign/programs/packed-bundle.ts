import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../../scripts/processes/run.ts'
import { pack } from '../../../scripts/release/pack.ts'

/** The packages as they would be published, unpacked: what the foreign clients and programs are made from and run against. */
export interface Packed {
  /** The folder of the description's published files: `openapi.yaml`, `openapi-3.0.json`, … */
  readonly description: string
  /** The sandbox's program. */
  readonly sandbox: string
}

/** Packs every public package and unpacks it below `folder`. The packages must be built. */
export async function packedBundle(folder: string): Promise<Packed> {
  const tarballs = join(folder, 'tarballs')
  mkdirSync(tarballs, { recursive: true })
  const modules = join(folder, 'node_modules')
  for (const { name, tarball } of await pack(tarballs)) {
    const place = join(modules, name)
    mkdirSync(place, { recursive: true })
    await unpack(tarball, place)
  }
  linkDependencies(modules)
  return {
    description: join(modules, '@lineworks-bot/openapi/dist'),
    sandbox: join(modules, '@lineworks-bot/sandbox/dist/cli.js'),
  }
}

async function unpack(tarball: string, place: string): Promise<void> {
  const { exitCode, output } = await run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'])
  if (exitCode !== 0) throw new Error(`tar: ${exitCode}\n${output}`)
}

/** The sandbox's dependencies that are not ours, as they are installed here: tests/consumers installs them for real. */
function linkDependencies(modules: string): void {
  const manifest: unknown = JSON.parse(readFileSync(join(modules, '@lineworks-bot/sandbox/package.json'), 'utf8'))
  const installed = join(import.meta.dirname, '../../../apps/sandbox/node_modules')
  for (const name of Object.keys(Object(Object(manifest).dependencies))) {
    const place = join(modules, name)
    if (existsSync(place)) continue
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(join(installed, name), place)
  }
}
