import { dirname } from 'node:path'
import { sizeOf } from '../peers/esbuild.ts'
import type { Modules } from '../peers/modules.ts'

export interface Sizes {
  readonly name: string
  readonly callback: number
  readonly both: number
  readonly everything: number | undefined
}

export function measureSizes({ name, callback, request, everything }: Modules): Sizes {
  const folder = dirname(callback)
  return {
    name,
    callback: sizeOf(reexport(callback, 'callback'), folder),
    both: sizeOf(reexport(callback, 'callback') + reexport(request, 'request'), folder),
    everything: everything === undefined ? undefined : sizeOf(`export * from ${JSON.stringify(everything)}`, folder),
  }
}

function reexport(file: string, name: string): string {
  return `export * as ${name} from ${JSON.stringify(file)}\n`
}
