import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDescription } from '../src/description/description.ts'
import { messageKindsOf } from '../src/generated-pages/message-examples.ts'
import { bundleName, folderOf, languages } from '../src/pages.ts'
import { alternativeNames } from '../src/pictures/alternatives.ts'
import { fileName, picturesFolder, readPictures, themes } from '../src/pictures/kept-pictures.ts'
import { picturedExamples } from '../src/pictures/pictured.ts'
import { siteContent } from '../src/site-content.ts'

const dist = join(import.meta.dirname, '../dist')
const pictures = readPictures()
const description = readDescription('openapi')
const examples = messageKindsOf(description).flatMap(({ type }) => picturedExamples(description, type))

test('each kind of message has a picture, and flex has several', () => {
  const counts = Object.fromEntries(
    messageKindsOf(description).map(({ type }) => [type, picturedExamples(description, type).length]),
  )
  expect(Object.keys(counts)).toHaveLength(13)
  expect(counts['flex']).toBe(3)
  expect([...alternativeNames].sort()).toEqual([...examples].sort())
})

describe.each(languages)('the pictures in $languageName', (words) => {
  const { language } = words

  test('are those of the examples, in both themes, and no others', () => {
    const expected = examples.flatMap((name) => themes.map((theme) => fileName(name, theme))).sort()
    expect(Object.keys(pictures[language]).sort()).toEqual([...examples].sort())
    expect(readdirSync(join(picturesFolder, language)).sort()).toEqual(expected)
  })

  test.each(examples)('%s is WebP with two dots a pixel, and small', (name) => {
    const { width = 0, height = 0 } = pictures[language][name] ?? {}
    for (const theme of themes) {
      const file = readFileSync(join(picturesFolder, language, fileName(name, theme)))
      expect(sizeOf(file)).toEqual({ width: 2 * width, height: 2 * height })
      expect(file.length).toBeLessThan(30_000)
    }
  })

  test('stand in the guide with a size, a text in their place, and a file for each theme', () => {
    const shown = readDescription(bundleName({ description: 'openapi', words }))
    const guide = siteContent(words).guides.find(({ name }) => name === 'guide-messages')?.text ?? ''
    const images = [
      ...guide.matchAll(
        /<img class="on-(\w+)" loading="lazy" width="(\d+)" height="(\d+)" alt="([^"]{10,})" src="pictures\/(\w+)\.(\w+)\.webp" \/>/g,
      ),
    ]
    expect(images.map(([, , , , , name]) => name)).toEqual(examples.flatMap((name) => [name, name]))
    for (const [, shownOn, width, height, , name = '', theme] of images) {
      expect(shownOn).toBe(theme)
      expect([Number(width), Number(height)]).toEqual([
        pictures[language][name]?.width,
        pictures[language][name]?.height,
      ])
    }
    expect(guide).toContain(
      `<figcaption>${String(shown.components.examples['flexMessageBubble']?.['summary'])}</figcaption>`,
    )
  })

  test('are beside the page, and not in the guide for programs', () => {
    const folder = join(dist, folderOf(words))
    for (const file of readdirSync(join(picturesFolder, language)))
      expect(
        readFileSync(join(folder, 'pictures', file)).equals(readFileSync(join(picturesFolder, language, file))),
      ).toBe(true)
    expect(readFileSync(join(folder, 'guides/messages.md'), 'utf8')).not.toMatch(/<img|<figure/)
  })
})

/** As the header of lossy WebP has it. */
function sizeOf(webp: Buffer): { width: number; height: number } {
  const at = webp.indexOf(Buffer.from([0x9d, 0x01, 0x2a]))
  return { width: webp.readUInt16LE(at + 3) & 0x3fff, height: webp.readUInt16LE(at + 5) & 0x3fff }
}
