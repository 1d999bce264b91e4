import { dirname, join, relative, resolve } from 'node:path'
import { build, type Plugin } from './esbuild.ts'
import type { Entry } from './read-entries.ts'

/**
 * One file an entry. What several entries need goes into chunks beside them, so that it is there once; an entry imports another one as
 * it does in the sources, so that a namespace stays one that bundlers can take apart.
 */
export async function bundleEntries(folder: string, entries: readonly Entry[], output: string): Promise<void> {
  const source = join(folder, 'src')
  await build({
    absWorkingDir: folder,
    entryPoints: entries.map((entry) => ({ in: join(source, `${entry}.ts`), out: entry })),
    outdir: output,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    sourcemap: true,
    // The sources are shipped beside it.
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [keepEntriesApart(source, entries)],
  })
}

function keepEntriesApart(source: string, entries: readonly Entry[]): Plugin {
  const known = new Map(entries.map((entry) => [join(source, `${entry}.ts`), entry]))
  return {
    name: 'keep-entries-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) => {
        const own = known.get(importer)
        const other = known.get(resolve(resolveDir, path))
        // What is no entry may end up in any file, from which the path would be another one.
        if (own === undefined || other === undefined) return undefined
        const way = relative(dirname(own), other).replaceAll('\\', '/')
        return { path: `${way.startsWith('.') ? '' : './'}${way}.js`, external: true }
      })
    },
  }
}
