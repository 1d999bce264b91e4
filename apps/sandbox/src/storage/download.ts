import { notFound } from '../errors/platform-error.ts'
import type { World } from '../world.ts'
import { attachmentHeader } from './content-disposition.ts'
import { downloadPathOf, fileIdFromPath } from './file-ids.ts'
import { isDownloadable } from './files.ts'
import { storagePath } from './storage-path.ts'

export function download(world: World, request: Request): Response {
  const path = storagePath(request)
  const file = world.tenant.files.get(fileIdFromPath(path))
  const found = file !== undefined && downloadPathOf(file) === path && isDownloadable(world, file)
  const bytes = found ? world.blobs.get(file.fileId) : undefined
  if (!found || bytes === undefined) throw notFound('There is no such content, or not any more.')
  return new Response(bytes, {
    headers: {
      'content-type': file.contentType,
      'content-length': String(bytes.byteLength),
      'content-disposition': attachmentHeader(file.fileName),
      // Whatever it calls itself, a browser neither guesses nor runs it.
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    },
  })
}
