import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { distFolder, writeDist } from '../dist-folder.ts'
import type { Modules } from './modules.ts'

/** Compiled as the package is. */
export function buildOurs(): Modules {
  const project = fileURLToPath(new URL('../../tsconfig.build.json', import.meta.url))
  const options = ['--outDir', join(distFolder, 'ours'), '--declaration', 'false', '--declarationMap', 'false']
  execFileSync('tsc', ['-p', project, ...options], { stdio: 'inherit' })
  return {
    name: 'this package',
    callback: writeDist('ours/callback.js', moduleText('CallbackEvent', './index.js', 'CallbackEvent')),
    // What Rollup and Vite keep of `requests`; esbuild, which measures the sizes here, would keep all of them.
    request: writeDist('ours/request.js', moduleText('sendUserMessage', './generated/requests.js', 'sendUserMessage')),
    everything: writeDist('ours/everything.js', `export * from './index.js'\nexport * from './operations.js'\n`),
  }
}

function moduleText(name: string, from: string, validator: string): string {
  return `import { ${name} } from '${from}'
export const is = ${validator}.is
export const issues = (value) => ${validator}.validate(value).issues ?? []
`
}
