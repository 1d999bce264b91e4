import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleEntries } from '../../../../scripts/build-package/bundle-entries.ts'
import { readEntries } from '../../../../scripts/build-package/read-entries.ts'
import { distFolder, writeDist } from '../dist-folder.ts'
import type { Modules } from './modules.ts'

/** As the package is shipped. */
export async function buildOurs(): Promise<Modules> {
  const folder = fileURLToPath(new URL('../..', import.meta.url))
  rmSync(join(distFolder, 'ours'), { recursive: true, force: true })
  await bundleEntries(folder, readEntries(folder), join(distFolder, 'ours'))
  return {
    name: 'this package',
    callback: writeDist('ours/callback.js', moduleText('CallbackEvent', './index.js')),
    request: writeDist('ours/request.js', moduleText('sendUserMessage', './requests.js')),
    everything: writeDist('ours/everything.js', `export * from './index.js'\nexport * from './operations.js'\n`),
  }
}

function moduleText(validator: string, from: string): string {
  return `import { ${validator} } from '${from}'
export const is = ${validator}.is
export const issues = (value) => ${validator}.validate(value).issues ?? []
`
}
