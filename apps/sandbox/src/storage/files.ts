import type { StoredFile } from '../tenant/files.ts'
import type { World } from '../world.ts'
import { fileIdOf, lifetimeMs, newStamp, uploadPathOf } from './file-ids.ts'
import { forgetFiles } from './forget-files.ts'
import { measure } from './measure.ts'
import { namedFiles } from './named-files.ts'

/** A file ID without content, and the path for its one upload. Both end after 24 hours. */
export function reserveFile(world: World, botId: number, fileName: string): StoredFile & { uploadPath: string } {
  const stamp = newStamp(world)
  const file = {
    fileId: fileIdOf(stamp),
    botId,
    fileName,
    contentType: 'application/octet-stream',
    origin: 'bot',
    uploadPath: uploadPathOf(stamp, fileName),
    expiresAt: world.clock.now() + lifetimeMs,
  } as const
  world.tenant.files.set(file.fileId, file)
  // Now and then only: it reads the whole history.
  if (world.tenant.files.size % 100 === 0) forgetFiles(world)
  return file
}

export interface Content {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentType: string
}

/** Gives a file its content and uses up its upload path. */
export function fillFile(world: World, file: StoredFile, content: Content): StoredFile {
  const { uploadPath: _, ...rest } = file
  const { width, height } = measure(content.bytes) ?? {}
  const filled: StoredFile = {
    ...rest,
    contentType: mediaType(content.contentType),
    size: content.bytes.byteLength,
    ...(width !== undefined && height !== undefined && { width, height }),
  }
  world.blobs.set(file.fileId, content.bytes)
  world.tenant.files.set(file.fileId, filled)
  return filled
}

/** A file that a person sends: the bot of that room gets it by `getAttachment`, like one of its own. */
export function addPersonFile(world: World, botId: number, file: Content & { readonly fileName: string }): StoredFile {
  const { uploadPath: _, ...reserved } = reserveFile(world, botId, file.fileName)
  return fillFile(world, { ...reserved, origin: 'person' }, file)
}

/** Whether a bot can still name it in a message or a menu: it has content and is not older than 24 hours. */
export function isUsable(world: World, file: StoredFile): boolean {
  return file.size !== undefined && world.clock.now() < file.expiresAt
}

/** The image of a rich menu stays: its operation answers with the file ID, and the bytes come from here. */
export function isDownloadable(world: World, file: StoredFile): boolean {
  if (isUsable(world, file)) return true
  if (file.size === undefined) return false
  for (const { botId, image } of world.tenant.richMenus.values()) {
    if (botId === file.botId && [...namedFiles(image)].some(({ fileId }) => fileId === file.fileId)) return true
  }
  return false
}

/** What goes into a header is a plain media type, whatever the uploader wrote. */
function mediaType(written: string): string {
  const [essence = ''] = written.split(';')
  return /^[\w.+-]{1,64}\/[\w.+-]{1,64}$/.test(essence.trim())
    ? essence.trim().toLowerCase()
    : 'application/octet-stream'
}
