import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'

/**
 * A file on disk for `uploadAttachment`; it is read piece by piece while it is sent. For Node, Deno and Bun.
 *
 * @example
 * ```ts
 * import { LineWorks } from '@lineworks-bot/client'
 * import { fileFromPath } from '@lineworks-bot/client/node'
 *
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' })
 * await works.uploadAttachment({ botId: 2000001, ...(await fileFromPath('floor.png', 'image/png')) })
 * ```
 */
export async function fileFromPath(path: string, contentType?: string): Promise<{ fileName: string; file: Blob }> {
  const options = contentType === undefined ? {} : { type: contentType }
  return { fileName: basename(path), file: await openAsBlob(path, options) }
}
