import type { StoredFile } from '../tenant/files.ts'
import { nextNumber } from '../tenant/tenant.ts'
import type { World } from '../world.ts'

export const lifetimeMs = 24 * 60 * 60 * 1000

const region = 'jp1'

/** `{nanoseconds}.{when it ends, in seconds}`, as in the IDs that the documents show. Never the same twice. */
export function newStamp(world: World): string {
  const now = world.clock.now()
  const number = nextNumber(world.tenant, 'file')
  const nanoseconds = `${Math.trunc(now)}${String(number % 1_000_000).padStart(6, '0')}`
  return `${nanoseconds}.${Math.trunc((now + lifetimeMs) / 1000)}`
}

/** `jp1.1628695315008671000.1628781715.0.1000001.0.0.0` */
export function fileIdOf(stamp: string): string {
  return `${region}.${stamp}.0.1000001.0.0.0`
}

/** Below `/k/emsg/r/`: `jp1/1628695775389602000.1628782175.1.1000001.0.0.0/file.pdf` */
export function uploadPathOf(stamp: string, fileName: string): string {
  return `${region}/${stamp}.1.1000001.0.0.0/${pathSegment(fileName)}`
}

/** Below `/k/emsg/r/`. */
export function downloadPathOf(file: StoredFile): string {
  return `${file.fileId.replace('.', '/')}/${pathSegment(file.fileName)}`
}

/** The file that an upload or download path is for; whether the path is exactly the file's own is for the caller to see. */
export function fileIdFromPath(path: string): string {
  const [ofRegion = '', contentId = ''] = path.split('/')
  return `${ofRegion}.${contentId.replace(/\.1(\.\d+\.0\.0\.0)$/, '.0$1')}`
}

/** A file's name only decorates a URL. What a URL would swallow, or is long, is cut or left out. */
function pathSegment(fileName: string): string {
  const start = [...fileName]
    .slice(0, 100)
    .join('')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
  return /^\.{0,2}$/.test(start) ? 'file' : encodeURIComponent(start)
}

export function storageUrl(origin: string, path: string): string {
  return `${origin}/k/emsg/r/${path}`
}
