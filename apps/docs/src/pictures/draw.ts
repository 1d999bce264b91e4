// Draws the pictures of the guides that are out of date, in Chromium, and takes away those that nobody shows.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../../test/browser/chromium.ts'
import { readDescription } from '../description/description.ts'
import { messageKindsOf } from '../generated-pages/message-examples.ts'
import type { Language } from '../words.ts'
import { drawnFrom } from './drawn-from.ts'
import { openGallery } from './gallery.ts'
import { fileName, type Picture, picturesFolder, picturesList, readPictures, themes } from './kept-pictures.ts'
import { photograph } from './photograph.ts'
import { picturedExamples } from './pictured.ts'

const description = readDescription('openapi')
const examples = messageKindsOf(description).flatMap(({ type }) => picturedExamples(description, type))
const kept = readPictures()
const browser = await launchChromium()
const gallery = await openGallery(browser)

async function pictureOf(example: string, language: Language): Promise<Picture> {
  await gallery.show(example, language, 'light')
  const source = await drawnFrom(gallery.page)
  const former = kept[language][example]
  if (former?.drawnFrom === source) return former
  console.log(`${language}/${example}`)
  let size = { width: 0, height: 0 }
  for (const theme of themes) {
    await gallery.show(example, language, theme)
    const { webp, ...measured } = await photograph(gallery.page)
    writeFileSync(join(picturesFolder, language, fileName(example, theme)), webp)
    size = measured
  }
  return { ...size, drawnFrom: source }
}

async function picturesIn(language: Language): Promise<Readonly<Record<string, Picture>>> {
  const folder = join(picturesFolder, language)
  mkdirSync(folder, { recursive: true })
  const pictures: [string, Picture][] = []
  for (const example of examples) pictures.push([example, await pictureOf(example, language)])
  const shown = new Set(examples.flatMap((example) => themes.map((theme) => fileName(example, theme))))
  for (const file of readdirSync(folder).filter((name) => !shown.has(name))) rmSync(join(folder, file))
  return Object.fromEntries(pictures)
}

const pictures = { en: await picturesIn('en'), ja: await picturesIn('ja') }
writeFileSync(picturesList, `${JSON.stringify(pictures, null, 2)}\n`)
await gallery.stop()
await browser.close()
