import type { MessageContent } from '@lineworks-bot/types'
import { namedFiles } from '../../../storage/named-files.ts'
import { requireFile, requireSmallFile } from '../../../storage/require-file.ts'
import type { StoredBot } from '../../../tenant/bots.ts'
import type { World } from '../../../world.ts'

/** Files that a message names. Only the one that an image or file message is about may be large. */
export function checkFiles(world: World, bot: StoredBot, content: MessageContent): void {
  const takesLarge = content.type === 'image' || content.type === 'file'
  for (const { place, fileId } of namedFiles(content, 'content')) {
    const check = takesLarge && place === 'content.fileId' ? requireFile : requireSmallFile
    check(world, bot.botId, fileId, place)
  }
}
