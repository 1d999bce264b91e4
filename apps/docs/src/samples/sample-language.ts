import type { SampleRequest } from './sample-request.ts'

/** How a request is written in one language: each a whole program that checks the answer. */
export interface SampleLanguage {
  /** As Redoc and Markdown name it to colour it. */
  readonly lang: string
  readonly label: string
  request(request: SampleRequest): string
  /** `createAttachment`, and then the upload to the address that it gives. */
  upload(request: SampleRequest): string
  /** `getAttachment`, and then the download from where it leads, with the token, which no client takes along by itself. */
  download(request: SampleRequest): string
}

/** The name that `download` gives to what it fetches. */
export const downloadName = 'attachment.bin'

/** The file of the example of `createAttachment`. */
export function uploadName({ body }: SampleRequest): string {
  const name = body?.['fileName']
  if (typeof name !== 'string') throw new Error('an upload has the name of its file')
  return name
}
