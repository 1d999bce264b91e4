import type { FileKind } from './kinds.ts'
import { sendFile } from './send-file.ts'

const accepted: Record<FileKind, string> = { image: 'image/*', video: 'video/*', audio: 'audio/*', file: '' }

/** Asks for files of a kind and sends them. With `camera` a phone opens its camera at once. */
export function openFilePicker(kind: FileKind, camera = false): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accepted[kind]
  input.multiple = !camera
  if (camera) input.setAttribute('capture', 'environment')
  input.addEventListener('change', async () => {
    for (const file of input.files ?? []) await sendFile(file, kind)
  })
  input.click()
}
