import { objectsIn } from '../objects-in.ts'

const members = ['fileId', 'backgroundFileId', 'imageResourceId']

export interface NamedFile {
  /** `content.columns.0.fileId` */
  readonly place: string
  readonly fileId: string
}

/** The files that a message or the image of a menu names, those of its translations included. */
export function* namedFiles(value: unknown, place = ''): Generator<NamedFile> {
  for (const found of objectsIn(value, place)) {
    for (const name of members) {
      const fileId = found.object[name]
      if (typeof fileId === 'string') yield { place: `${found.place}.${name}`, fileId }
    }
  }
}
