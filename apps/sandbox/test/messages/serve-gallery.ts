import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

export interface ServedGallery {
  readonly url: string
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '../../page')

// Stricter than any server of the page has to be: what passes here needs no exception there but for the tone, a blob.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:"

/** Builds the gallery as the page is built, and serves it. */
export async function serveGallery(): Promise<ServedGallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'gallery-'))
  const shared = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' } as const
  await build({
    ...shared,
    build: { outDir, chunkSizeWarningLimit: 2000, rollupOptions: { input: join(root, 'gallery.html') } },
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 8380, headers: { 'content-security-policy': policy } },
  })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The gallery is served nowhere.')
  return {
    url,
    async stop() {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}
