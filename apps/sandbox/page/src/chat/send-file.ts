import { signal } from '@preact/signals'
import { announce } from '../app/announce.ts'
import { attempt } from '../app/attempt.ts'
import { texts } from '../app/preferences.ts'
import { currentBot, currentRoom } from './place.ts'
import { control } from '../control/control.ts'
import { person } from '../app/tenant.ts'
import { type FileKind, isTaken, kindOf } from './kinds.ts'
import { say } from './perform.ts'

/** Names of the files that are on their way. */
export const uploading = signal<readonly string[]>([])

/** Sends a file as the kind that is asked for, else as what it is. */
export async function sendFile(file: File, kind: FileKind = kindOf(file)): Promise<void> {
  const words = texts.peek().composer
  const who = person.peek()
  const botId = currentRoom.peek()?.bots[0] ?? currentBot.peek()?.botId
  if (who === undefined) return
  if (!isTaken(kind)) return announce(words.refused(words.kinds[kind]), 'failed')
  uploading.value = [...uploading.peek(), file.name]
  const fileId = await attempt(() => control.upload(who.userId, botId, file))
  uploading.value = without(uploading.peek(), file.name)
  if (fileId === undefined) return
  await say(kind === 'file' ? { type: kind, fileId, fileName: file.name } : { type: kind, fileId })
}

export async function sendFiles(files: Iterable<File>): Promise<void> {
  // One after the other, so that they arrive in order.
  for (const file of files) await sendFile(file)
}

function without(names: readonly string[], name: string): readonly string[] {
  const index = names.indexOf(name)
  return index < 0 ? names : names.toSpliced(index, 1)
}
