import { expect, test } from 'vitest'
import { readGuides } from '../src/guides.ts'
import { languages } from '../src/pages.ts'
import { siteContent } from '../src/site-content.ts'
import { englishIn, japaneseIn } from './languages.ts'
import { prose } from './prose.ts'

test('every guide is there in both languages', () => {
  const [english, japanese] = [readGuides('en'), readGuides('ja')]
  expect(english.length).toBeGreaterThan(0)
  expect(japanese.map(({ name }) => name)).toEqual(english.map(({ name }) => name))
})

test.each(languages)('the guides in $languageName take their figures from the description', ({ language }) => {
  for (const { name, text } of readGuides(language)) {
    const own = prose(text.replaceAll(/\{\{.*?\}\}/g, ''))
      // Names of versions and of statuses are no figures that could go out of date.
      .replaceAll(/(OpenAPI|OAuth) \d\.\d|\b3\.[01]\b|\b(200|302|400|401|403|404|409|410|429|500|503)\b/g, '')
    expect(own.match(/(?<![\w.:])\d{2,}/)?.[0], `${language}/${name}`).toBeUndefined()
  }
})

test.each(languages)('nothing is left to fill in in $languageName', (words) => {
  for (const { name, text } of siteContent(words).guides) expect(text, name).not.toMatch(/\{\{|\bundefined\b|\bNaN\b/)
})

test.each(readGuides('ja'))('$name in Japanese has no English outside code', ({ title, text }) => {
  expect(englishIn(prose(`${title}\n${text.replaceAll(/\{\{.*?\}\}/g, '')}`))).toEqual([])
})

test.each(readGuides('en'))('$name in English has no Japanese outside code', ({ title, text }) => {
  expect(japaneseIn(prose(`${title}\n${text}`))).toEqual([])
})
