import type { Description } from '../description/description.ts'
import { eventsOf, operationsOf } from '../description/operations.ts'
import type { Guide } from '../guides.ts'
import { folderOf } from '../pages.ts'
import { withoutPictures } from '../pictures/pictures-of.ts'
import type { Words } from '../words.ts'
import { operationMarkdown } from './operation-markdown.ts'
import type { SiteFile } from './site-file.ts'

interface Readable {
  readonly words: Words
  readonly guides: readonly Guide[]
  /** The Bot API and what belongs to it, with notes in the texts. */
  readonly descriptions: readonly [Description, ...Description[]]
}

/** `llms.txt` and the Markdown files that it names: one for each guide, operation and callback. */
export function filesForPrograms({ words, guides, descriptions }: Readable): SiteFile[] {
  const folder = folderOf(words)
  const guideFiles = guides.map(({ name, title, text }) => ({
    path: `${folder}guides/${name.replace(/^guide-/, '')}.md`,
    content: `# ${title}\n\n${withoutPictures(text)}`,
    entry: title,
  }))
  const operationFiles = descriptions.flatMap((description) =>
    [...operationsOf(description), ...eventsOf(description)].map((placed) => ({
      path: `${folder}operations/${placed.operation.operationId}.md`,
      content: operationMarkdown(description, placed, words),
      entry: `${placed.operation.operationId}${words.columns.colon}${placed.operation.summary}`,
    })),
  )
  const list = (files: readonly { path: string; entry: string }[]): string =>
    files.map(({ path, entry }) => `- [${entry}](${path.slice(folder.length)})`).join('\n')
  const { title, summary } = descriptions[0].info
  const index = [
    `# ${title}`,
    `> ${summary}`,
    `## ${words.guides}\n\n${list(guideFiles)}`,
    `## ${words.reference}\n\n${list(operationFiles)}`,
  ].join('\n\n')
  return [{ path: `${folder}llms.txt`, content: `${index}\n` }, ...guideFiles, ...operationFiles]
}
