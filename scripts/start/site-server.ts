import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { listenFrom } from '../processes/free-port.ts'

const host = '127.0.0.1'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.yaml': 'application/yaml; charset=utf-8',
}

export interface SiteServer {
  readonly url: string
  stop(): void
}

/** Serves the files of one folder to this machine only. */
export async function startSiteServer(folder: string, preferredPort: number): Promise<SiteServer> {
  const server = siteServer(folder)
  const port = await listenFrom(server, host, preferredPort)
  return {
    url: `http://${host}:${port}`,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function siteServer(folder: string): Server {
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const file = fileFor(folder, request.url ?? '/')
    const content = file === undefined ? undefined : await readFile(file).catch(() => undefined)
    if (file === undefined || content === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-length': content.length, 'cache-control': 'no-cache' })
    response.end(request.method === 'HEAD' ? undefined : content)
  })
}

/** The file that a request target names; nothing when the target leaves the folder. */
function fileFor(folder: string, target: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(target.replace(/[?#].*$/s, ''))
  } catch {
    return undefined
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(normalize(folder + sep)) && !path.includes('\0') ? file : undefined
}
