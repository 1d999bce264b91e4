import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import type { World } from '../../world.ts'
import { contentTypes } from './content-types.ts'
import { pageHeaders } from './page-headers.ts'

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** The chat page: `dist/page`, which the build has made; beside the compiled server, and two folders up from its source. */
const built = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../../dist/page' : '../../page', import.meta.url),
)

/** Read once, at the first request: no path of a request ever reaches the file system. */
export function pageApp(world: World, folder = built): Hono {
  const app = new Hono()
  const headers = pageHeaders(world.options.externalImages)
  let files: Files | undefined
  app.get('*', (c, next) => {
    files ??= readFiles(folder)
    const name = c.req.path === '/' ? '/index.html' : c.req.path
    const bytes = files.get(name)
    if (bytes !== undefined) {
      const cacheControl = name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      const contentType = contentTypes[extname(name)] ?? 'application/octet-stream'
      return c.body(bytes, 200, { ...headers, 'content-type': contentType, 'cache-control': cacheControl })
    }
    if (name === '/index.html') return c.text('The chat page is not built: run the build of apps/sandbox.\n', 404)
    return next()
  })
  return app
}

function readFiles(folder: string): Files {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return new Map(
      entries.map(({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [path.slice(folder.length).replaceAll(sep, '/'), new Uint8Array(readFileSync(path))]
      }),
    )
  } catch {
    // Not built yet; the page says so.
    return new Map()
  }
}
