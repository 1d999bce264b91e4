import { copyFileSync, existsSync, globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Copies what the package of the description publishes to `released/<version>/`, as it is in the package, and its bundle to
 * `released/openapi.yaml`, which the semver gate and the changelog compare with. What has been released does not change.
 */
export function keepFiles(spec: string, version: string): void {
  const folder = join(spec, 'released', version)
  if (existsSync(folder)) throw new Error(`${version} was released already: its files do not change`)
  mkdirSync(join(folder, 'workflows'), { recursive: true })
  for (const file of globSync('*.{yaml,json}', { cwd: join(spec, 'dist') }))
    copyFileSync(join(spec, 'dist', file), join(folder, file))
  for (const file of globSync('workflows/*.arazzo.yaml', { cwd: spec }))
    copyFileSync(join(spec, file), join(folder, file))
  copyFileSync(join(folder, 'openapi.yaml'), join(spec, 'released/openapi.yaml'))
}
