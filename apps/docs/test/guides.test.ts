import { describe, expect, test } from 'vitest'
import { readGuides } from '../src/guides.ts'
import { languages } from '../src/pages.ts'
import { siteContent } from '../src/site-content.ts'
import { codeBlocks, prose } from './prose.ts'

test('every guide is there in both languages', () => {
  const [english, japanese] = [readGuides('en'), readGuides('ja')]
  expect(english.length).toBeGreaterThan(0)
  expect(japanese.map(({ name }) => name)).toEqual(english.map(({ name }) => name))
})

test('both languages have the same code, but for comments', () => {
  const blocks = (language: 'en' | 'ja') =>
    readGuides(language).map(({ name, text }) => [
      name,
      codeBlocks(text).map((block) => block.replaceAll(/^\/\/.*$/gm, '//')),
    ])
  expect(blocks('ja')).toEqual(blocks('en'))
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

describe('what we write on the site in Japanese', () => {
  // Names, and terms of the trade that Japanese has no other word for.
  const names =
    /LINE WORKS|NAVER WORKS|Developer Console|Refresh Token Rotation|Client (ID|Secret)|Bot (Secret|ID|API|No\.)|Callback URL|User ID|Messaging API|Flex Message|AWS Lambda|Cloudflare Workers|Arazzo 1\.0|OAuth 2\.0/g
  const terms = new Set(
    `Bot API APIs Callback CA HTTPS HTTP URL ID JWT JSON JPEG PNG MB PC OK Node npm Go Python Java PHP TypeScript Express Fastify Hono
    Next js Redis TLS BullMQ LINE README Issue Unicode OpenAPI SHA LLM OAuth RS map null MIT Ctrl Esc`.split(/\s+/),
  )

  test.each(readGuides('ja'))('$name has no English outside code', ({ title, text }) => {
    const operations = /\b[a-z]+[A-Z]\w+/g
    const own = prose(`${title}\n${text.replaceAll(/\{\{.*?\}\}/g, '')}`)
      .replaceAll(names, '')
      .replaceAll(operations, '')
    expect((own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !terms.has(word))).toEqual([])
  })
})

test.each(readGuides('en'))('$name in English has no Japanese outside code', ({ title, text }) => {
  expect(prose(`${title}\n${text}`)).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
})
