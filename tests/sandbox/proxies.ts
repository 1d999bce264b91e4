import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { files } from '@lineworks-bot/openapi'
import { type Prism, startPrism } from '../../scripts/processes/prism.ts'

interface Description {
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, { readonly servers?: unknown }>>
  readonly components: { readonly pathItems?: Readonly<Record<string, unknown>> }
}

/** Judges what passes between a client and the OAuth 2.0 endpoints and the file storage of the sandbox. */
export async function startAuthProxy(sandboxUrl: string): Promise<Prism> {
  const auth = read('auth.json')
  const base = new URL(auth.servers[0]?.url ?? '').pathname
  // Two hosts of the platform are one here, so the path of the first one's server goes into its paths.
  const paths = Object.entries(auth.paths).map(([path, item]) => [
    item.servers === undefined ? base + path : path,
    item,
  ])
  return startDerived({ ...auth, paths: Object.fromEntries(paths) }, 4510, sandboxUrl)
}

/** Judges what passes between the sandbox and a callback URL, whose path is `/callback`. */
export async function startCallbackProxy(receiverUrl: string): Promise<Prism> {
  const api = read('openapi.json')
  const paths = { '/callback': api.components.pathItems?.['callback'] }
  // Prism serves paths only, no webhooks and no callbacks.
  return startDerived({ ...api, paths, webhooks: {} }, 4610, receiverUrl)
}

function read(name: 'auth.json' | 'openapi.json'): Description {
  // The published description, which was linted.
  return JSON.parse(readFileSync(fileURLToPath(files[name].url), 'utf8')) as Description
}

async function startDerived(description: object, preferredPort: number, upstream: string): Promise<Prism> {
  const folder = mkdtempSync(join(tmpdir(), 'prism-'))
  const file = join(folder, 'description.json')
  writeFileSync(file, JSON.stringify(description))
  try {
    return await startPrism(file, preferredPort, upstream)
  } finally {
    // It was read when Prism first answers.
    rmSync(folder, { recursive: true })
  }
}
