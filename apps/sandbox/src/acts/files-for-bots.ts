import type { ReceivedContent } from '@lineworks-bot/types'
import { addPersonFile } from '../storage/files.ts'
import type { StoredFile } from '../tenant/files.ts'
import type { World } from '../world.ts'
import { impossible } from './act-error.ts'

type FileContent = Extract<ReceivedContent, { fileId: string }>

export function isFileContent(content: ReceivedContent): content is FileContent {
  return 'fileId' in content
}

/** The file of a message that a person is about to send. */
export function personFile(world: World, { fileId }: FileContent): StoredFile {
  const file = world.tenant.files.get(fileId)
  if (file === undefined || file.origin !== 'person')
    throw impossible(`content.fileId: no person brought a file ${fileId}`)
  if (file.expiresAt <= world.clock.now()) throw impossible(`content.fileId: the file ${fileId} has expired`)
  if (world.blobs.get(fileId) === undefined) throw impossible(`content.fileId: the file ${fileId} has no content`)
  return file
}

/** A file ID is of one bot; where several bots are told of a file, each gets an ID of its own. */
export function fileForBot(world: World, file: StoredFile, botId: number): StoredFile {
  if (file.botId === botId) return file
  const bytes = world.blobs.get(file.fileId)
  return bytes === undefined
    ? file
    : addPersonFile(world, botId, { bytes, contentType: file.contentType, fileName: file.fileName })
}
