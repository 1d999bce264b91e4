import { messageTexts, type ViewContext } from '../messages/index.ts'
import type { Parameters } from './parameters.ts'
import { sampleFile } from './samples/files.ts'
import type { Specimen } from './specimen.ts'

const names = new Map([['hanako@example.com', { en: 'Hanako Sato', ja: '佐藤花子' }]])

export function galleryContext(specimen: Specimen, { language, externalImages }: Parameters): ViewContext {
  return {
    fileUrl: (fileId) => sampleFile(specimen, fileId),
    onAction: (action) => dispatchEvent(new CustomEvent('action', { detail: action })),
    mentionName: (userId) => names.get(userId)?.[language] ?? userId,
    text: messageTexts[language],
    language,
    externalImages,
  }
}
