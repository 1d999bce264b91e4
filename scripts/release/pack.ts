import { join } from 'node:path'
import { pnpm } from './pnpm.ts'
import { type PublicPackage, publicPackages } from './public-packages.ts'

export interface PackedPackage extends PublicPackage {
  /** Absolute. */
  readonly tarball: string
}

/** Packs every public package as it would be published: `workspace:` has become a version. They must be built. */
export async function pack(destination: string): Promise<readonly PackedPackage[]> {
  const packages = publicPackages()
  const chosen = packages.map(({ name }) => `--filter=${name}`)
  await pnpm(['--recursive', ...chosen, 'pack', '--pack-destination', destination])
  return packages.map((entry) => ({ ...entry, tarball: join(destination, tarballName(entry)) }))
}

function tarballName({ name, version }: PublicPackage): string {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
}
