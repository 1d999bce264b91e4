import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'

/** The part of esbuild that is used here. */
interface Esbuild {
  readonly buildSync: (options: Readonly<Record<string, unknown>>) => {
    readonly outputFiles: readonly { readonly text: string; readonly contents: Uint8Array }[]
    readonly metafile: {
      readonly outputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>
    }
  }
}

// Vite brings esbuild along; another one would be 10 MB that everybody installs.
const fromVite = createRequire(createRequire(import.meta.url).resolve('vite'))
const esbuild = fromVite('esbuild') as Esbuild

export interface Bundle {
  readonly text: string
  /** Bytes after `gzip -9`. */
  readonly size: number
  /** What it would have others install. */
  readonly imports: readonly string[]
}

/** The module as it ends up in an application, made from the files of a folder. */
export function bundle(contents: string, resolveDir: string): Bundle {
  const { outputFiles, metafile } = esbuild.buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    metafile: true,
    write: false,
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote nothing')
  return {
    text: file.text,
    size: gzipSync(file.contents, { level: 9 }).length,
    imports: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  }
}
