import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFile } from '../files/site-file.ts'
import { folderOf } from '../pages.ts'
import type { Words } from '../words.ts'
import { picturesFolder } from './kept-pictures.ts'

/** The pictures beside the pages of one language: read when somebody looks at them, and not with the page. */
export function pictureFiles(words: Words): SiteFile[] {
  const folder = join(picturesFolder, words.language)
  return readdirSync(folder).map((name) => ({
    path: `${folderOf(words)}pictures/${name}`,
    content: readFileSync(join(folder, name)),
  }))
}
