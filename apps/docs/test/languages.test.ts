import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDescription } from '../src/description/description.ts'
import { englishIn, japaneseIn, namesOf } from './languages.ts'
import { prose } from './prose.ts'

const dist = join(import.meta.dirname, '../dist')
const names = namesOf([readDescription('openapi.ja'), readDescription('auth.ja')])

const read = (path: string): string => readFileSync(join(dist, path), 'utf8')

/** What a page of ours says, in its body and about itself; names of files are none of it. */
function textOf(markup: string): string {
  const about =
    markup.match(/(?<=<title>)[^<]*|(?<=<meta (?:name|property)="[\w:]*(?:description|title|alt)" content=")[^"]*/g) ??
    []
  const labels = markup.match(/(?<= (?:alt|title|aria-label)=")[^"]*/g) ?? []
  const body = markup
    .replace(/^.*<body/s, '<body')
    .replaceAll(/<(script|code)\b.*?<\/\1>|<a [^>]*(?:data-same-place|download)>.*?<\/a>|<[^>]*>/gs, ' ')
  return [...about, ...labels, body].join('\n')
}

function filesIn(folder: string): string[] {
  const below = (name: string) => readdirSync(join(dist, folder, name)).map((file) => `${folder}${name}/${file}`)
  return [...below('guides'), ...below('operations'), `${folder}llms.txt`]
}

test('the files for programs have no English in Japanese, outside code', () => {
  const files = filesIn('ja/')
  expect(files.length).toBeGreaterThan(60)
  for (const file of files) expect(englishIn(prose(read(file)), names), file).toEqual([])
})

test('the files for programs have no Japanese in English, outside code', () => {
  for (const file of filesIn('')) expect(japaneseIn(prose(read(file))), file).toEqual([])
})

test('each page of ours is in its language', () => {
  expect(japaneseIn(textOf(read('downloads.html')))).toEqual([])
  expect(englishIn(textOf(read('ja/downloads.html')))).toEqual([])
  const [english = '', japanese = ''] = read('404.html').match(/<section lang.*?<\/section>/gs) ?? []
  expect(textOf(japanese)).toMatch(/ページ/)
  expect(japaneseIn(textOf(english))).toEqual([])
  expect(englishIn(textOf(japanese))).toEqual([])
})
