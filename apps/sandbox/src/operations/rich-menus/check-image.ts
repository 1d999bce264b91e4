import { invalidParameter } from '../../errors/platform-error.ts'
import { measure } from '../../storage/measure.ts'
import { requireSmallFile } from '../../storage/require-file.ts'
import type { StoredRichMenu } from '../../tenant/menus.ts'
import type { World } from '../../world.ts'

/** A JPEG or PNG of the menu's size. */
export function checkImage(world: World, { botId, menu }: StoredRichMenu, fileId: string, place: string): void {
  requireSmallFile(world, botId, fileId, place)
  const image = measure(world.blobs.get(fileId) ?? new Uint8Array())
  if (image?.type !== 'png' && image?.type !== 'jpg') throw invalidParameter(`${place} content must be a JPEG or PNG`)
  const { width, height } = menu.size
  if (image.width !== width || image.height !== height) {
    const found = `${image.width} x ${image.height}`
    throw invalidParameter(`${place} content must be of ${width} x ${height} pixels like the menu, is of ${found}`)
  }
}
