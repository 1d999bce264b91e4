import { createRequire } from 'node:module'

/** The part of esbuild that is used here. */
interface Esbuild {
  readonly build: (options: Readonly<Record<string, unknown>>) => Promise<unknown>
}

export interface Plugin {
  readonly name: string
  readonly setup: (build: PluginBuild) => void
}

interface PluginBuild {
  readonly onResolve: (
    options: { readonly filter: RegExp },
    resolve: (asked: Asked) => { readonly path: string; readonly external: boolean } | undefined,
  ) => void
}

interface Asked {
  readonly path: string
  /** The file that imports it. */
  readonly importer: string
  readonly resolveDir: string
}

// Vite brings esbuild along; another one would be 10 MB that everybody installs.
const fromVite = createRequire(createRequire(import.meta.url).resolve('vite'))
// It is not declared here, so its types are not either.
export const { build } = fromVite('esbuild') as Esbuild
