import { buildSync } from 'esbuild'
import { gzipSync } from 'node:zlib'

/** Bytes of what a module comes to in a bundle, minified and compressed by `gzip -9`. */
export function sizeOf(text: string, resolveDir: string): number {
  return gzipSync(bundle(text, resolveDir, true), { level: 9 }).length
}

export function bundle(text: string, resolveDir: string, minify: boolean): Uint8Array {
  const { outputFiles } = buildSync({
    stdin: { contents: text, resolveDir },
    bundle: true,
    minify,
    format: 'esm',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    write: false,
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote nothing')
  return file.contents
}
