import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm } from './pnpm.ts'

/** Packs and publishes as `release.yml` does, to another registry, and without tags in Git. */
export async function publishTo(registry: string, place: string): Promise<void> {
  const userconfig = join(place, 'publisher.npmrc')
  // pnpm publishes only where it has a token; the local registry asks for none.
  writeFileSync(userconfig, `registry=${registry}\n${registry.replace('http:', '')}:_authToken=nobody\n`)
  const env = {
    npm_config_userconfig: userconfig,
    npm_config_registry: registry,
    pnpm_config_registry: registry,
    // Only a workflow of GitHub can state where it was built.
    npm_config_provenance: 'false',
    pnpm_config_provenance: 'false',
  }
  // Inside, because npx would look there for pnpm itself.
  const changeset = ['exec', 'env', ...Object.entries(env).map(([name, value]) => `${name}=${value}`), 'changeset']
  const packed = join(place, 'packed')
  await pnpm([...changeset, 'pack', '--out-dir', packed])
  await pnpm([...changeset, 'publish', '--from-pack-dir', packed, '--no-git-tag'])
}
