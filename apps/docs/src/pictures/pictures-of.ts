import type { Description } from '../description/description.ts'
import { messageExamples } from '../generated-pages/message-examples.ts'
import type { Words } from '../words.ts'
import { alternative } from './alternatives.ts'
import { fileName, readPictures, themes } from './kept-pictures.ts'
import { picturedExamples } from './pictured.ts'

const pictures = readPictures()

/** What Markdown has no form for: pictures side by side, each in two themes, of which the style sheet shows one. */
export function picturesOf(description: Description, type: string, { language }: Words): string {
  const [sample, ...others] = picturedExamples(description, type)
  const examples = messageExamples(description)
  const figures = [sample, ...others].map((name) => {
    const summary = examples.find((example) => example.name === name)?.summary
    const { width, height } = pictures[language][name] ?? {}
    if (summary === undefined || width === undefined)
      throw new Error(`there is no picture of ${name}: run node src/pictures/draw.ts`)
    const images = themes.map(
      (theme) =>
        `<img class="on-${theme}" loading="lazy" width="${width}" height="${height}" alt="${escaped(alternative(name, language))}" src="pictures/${fileName(name, theme)}" />`,
    )
    // The sample's summary stands above.
    const caption = name === sample ? '' : `<figcaption>${escaped(summary)}</figcaption>`
    return `<figure>${images.join('')}${caption}</figure>`
  })
  return `<div class="site-pictures">${figures.join('')}</div>`
}

/** A guide for programs, which see no pictures. */
export function withoutPictures(text: string): string {
  return text.replaceAll(/<div class="site-pictures">.*?<\/div>\n\n/g, '')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
