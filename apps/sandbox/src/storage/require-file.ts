import { invalidParameter, overLimit } from '../errors/platform-error.ts'
import type { StoredFile } from '../tenant/files.ts'
import type { World } from '../world.ts'
import { isUsable } from './files.ts'

/** The documents' 1 MB, for all but image and file messages. */
export const smallFileBytes = 1024 * 1024

/** The file that a bot names at that place of its request. The words were met in the field. */
export function requireFile(world: World, botId: number, fileId: string, place: string): StoredFile {
  const file = world.tenant.files.get(fileId)
  if (file === undefined || file.botId !== botId || !isUsable(world, file)) {
    throw invalidParameter(`${place} content is invalid`)
  }
  return file
}

export function requireSmallFile(world: World, botId: number, fileId: string, place: string): StoredFile {
  const file = requireFile(world, botId, fileId, place)
  if ((file.size ?? 0) > smallFileBytes) throw overLimit(`${place} content is larger than 1 MB (${file.size} bytes)`)
  return file
}
