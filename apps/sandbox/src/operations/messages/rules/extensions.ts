import type { MessageContent } from '@lineworks-bot/types'
import { invalidParameter } from '../../../errors/platform-error.ts'
import type { World } from '../../../world.ts'

/** As long as no administrator changes the list. */
const blocked = new Set(['bat', 'cmd', 'com', 'cpl', 'exe', 'scr', 'js', 'vbs', 'wsf', 'hta'])

/** A file message cannot carry what could be run. */
export function checkExtension(world: World, content: MessageContent): void {
  if (content.type !== 'file') return
  const place = content.fileId === undefined ? 'content.originalContentUrl' : 'content.fileId'
  const name =
    content.fileId === undefined
      ? lastSegment(content.originalContentUrl ?? '')
      : (world.tenant.files.get(content.fileId)?.fileName ?? '')
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (blocked.has(extension)) throw invalidParameter(`${place} has the blocked extension ${extension}`)
}

/** Of the path only: `https://example.com` has none, though it ends in `.com`. */
function lastSegment(url: string): string {
  const [, path = ''] = /^https:\/\/[^/?#]*\/([^?#]*)/.exec(url) ?? []
  return path.slice(path.lastIndexOf('/') + 1)
}
