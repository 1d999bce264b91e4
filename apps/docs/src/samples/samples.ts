import type { Description } from '../description/description.ts'
import type { PlacedOperation } from '../description/operations.ts'
import { curl } from './curl.ts'
import { go } from './go.ts'
import { python } from './python.ts'
import type { SampleLanguage } from './sample-language.ts'
import { sampleRequest } from './sample-request.ts'
import { typescript } from './typescript.ts'

/** A program that calls an operation; a member of `x-codeSamples`. A type, because an interface is no `JsonObject`. */
export type Sample = {
  readonly lang: string
  readonly label: string
  readonly source: string
}

const languages: readonly SampleLanguage[] = [curl, typescript, python, go]

/** What a reader of the page can choose from, in this order: Redoc has no TypeScript unless told. `Payload` is the body alone. */
export const shownLanguages = [
  ...languages.map(({ lang, label }) => ({ lang, label })),
  { lang: 'payload', label: 'Payload' },
]

// What these two answer is of no use without the request that follows.
const transfers: Readonly<Record<string, 'upload' | 'download'>> = {
  createAttachment: 'upload',
  getAttachment: 'download',
}

/** An operation in each language, with its example of that name, or the first one. */
export function samplesOf(description: Description, placed: PlacedOperation, example?: string): Sample[] {
  const request = sampleRequest(description, placed, example)
  const kind = transfers[placed.operation.operationId] ?? 'request'
  return languages.map((language) => ({
    lang: language.lang,
    label: language.label,
    source: language[kind](request),
  }))
}
