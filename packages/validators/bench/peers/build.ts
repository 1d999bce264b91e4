import { writeDist } from '../dist-folder.ts'
import { buildAjv } from './build-ajv.ts'
import { buildOurs } from './build-ours.ts'
import { moduleTexts } from './module-texts.ts'
import { type Modules, roots } from './modules.ts'

/** This package first: the others are compared with it. */
export async function buildContenders(): Promise<readonly Modules[]> {
  return [await buildOurs(), buildAjv(false), buildAjv(true), ...buildLibraries(), buildHand()]
}

function buildLibraries(): readonly Modules[] {
  return Object.entries(moduleTexts).map(([name, text]) => {
    const folder = name.replaceAll('/', '-')
    return {
      name,
      callback: writeDist(`${folder}/callback.js`, text(roots.callback, false)),
      request: writeDist(`${folder}/request.js`, text(roots.request, true)),
    }
  })
}

function buildHand(): Modules {
  return {
    name: 'by hand',
    callback: reexport('callback', 'callbacks.ts', 'isCallbackEvent'),
    request: reexport('request', 'messages.ts', 'isSendMessageRequest'),
  }
}

function reexport(kind: string, from: string, name: string): string {
  return writeDist(`hand/${kind}.js`, `export { ${name} as is } from '../../hand/${from}'\n`)
}
