import { invalidParameter, notFound, PlatformError } from '../errors/platform-error.ts'
import type { StoredFile } from '../tenant/files.ts'
import type { World } from '../world.ts'
import { fileIdFromPath } from './file-ids.ts'
import { fillFile } from './files.ts'
import { storagePath } from './storage-path.ts'

/** The documents say 201; clients see 200. */
export async function upload(world: World, request: Request): Promise<Response> {
  const path = storagePath(request)
  awaitedFile(world, path)
  const part = await filePart(request)
  if (part.size > world.options.maxUploadBytes) throw tooLarge(world)
  const bytes = new Uint8Array(await part.arrayBuffer())
  // Asked again: another upload may have used the URL up meanwhile.
  const file = fillFile(world, awaitedFile(world, path), { bytes, contentType: part.type })
  world.commit()
  return Response.json({ fileId: file.fileId, fileName: file.fileName, fileSize: file.size })
}

export function tooLarge(world: World): PlatformError {
  return new PlatformError(413, 'LIMIT_EXCEEDED', `A file may have at most ${world.options.maxUploadBytes} bytes.`)
}

function awaitedFile(world: World, path: string): StoredFile {
  const file = world.tenant.files.get(fileIdFromPath(path))
  if (file?.uploadPath === path && world.clock.now() < file.expiresAt) return file
  throw notFound('There is no such upload URL: it was used, or is older than 24 hours, or was never given.')
}

/** `Filedata` is the documented name; the platform is seen to take any. */
async function filePart(request: Request): Promise<File> {
  const form = await readForm(request)
  const files = [...form.values()].filter((value) => value instanceof File)
  const [file] = files
  if (file === undefined || files.length > 1) {
    throw invalidParameter(`The form must have one file, has ${files.length}.`)
  }
  return file
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw invalidParameter('Request body cannot be parsed.')
  }
}
