import type { World } from '../world.ts'
import { namedFiles } from './named-files.ts'

/** Forgets files of more than 24 hours that no remembered message and no menu shows any more. */
export function forgetFiles(world: World): void {
  const shown = new Set(shownFiles(world))
  for (const { fileId, expiresAt } of world.tenant.files.values()) {
    if (world.clock.now() < expiresAt || shown.has(fileId)) continue
    world.tenant.files.delete(fileId)
    world.blobs.delete(fileId)
  }
}

function* shownFiles({ tenant }: World): Generator<string> {
  for (const { content } of tenant.messages.values()) for (const { fileId } of namedFiles(content)) yield fileId
  for (const { image } of tenant.richMenus.values()) for (const { fileId } of namedFiles(image)) yield fileId
}
