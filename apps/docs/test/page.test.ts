import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bundleName, pages } from '../src/pages.ts'

const dist = join(import.meta.dirname, '../dist')

describe.each(pages)('$file', (described) => {
  const { file, words } = described
  const page = readFileSync(join(dist, file), 'utf8')
  const markup = page.replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1')

  test('is one file with nothing to load', () => {
    expect(markup).toMatch(/^<!doctype html>/)
    expect(markup).toContain('<div id="redoc">')
    const loading =
      /<(script|img|iframe|source)\b[^>]*\bsrc(set)?=|<link\b[^>]*\bhref="(?!data:)|@import|url\((?!["']?(data:|#))/
    expect(markup.match(loading)?.[0]).toBeUndefined()
  })

  test('lets the browser request nothing', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(markup)?.[1]
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/https?:|\*|connect-src/)
  })

  test('does not report to the makers of Redoc', () => {
    expect(page).toMatch(/__redoc_options = \{.*"disableTelemetry":true/)
  })

  test('has a language, a title and a description', () => {
    const { info } = JSON.parse(published('json')) as { info: { title: string; summary: string } }
    expect(markup).toContain(`<html lang="${words.language}">`)
    expect(markup).toContain(`<title>${info.title}</title>`)
    expect(markup).toContain(`<meta name="description" content="${info.summary}"`)
  })

  test.each(['yaml', 'json'])('offers the description as %s', (format) => {
    const name = `${bundleName(described)}.${format}`
    expect(page).toContain(`"url":"${name}"`)
    expect(readFileSync(join(dist, dirname(file), name), 'utf8')).toBe(published(format))
  })

  function published(format: string): string {
    const name = `@lineworks-bot/openapi/${bundleName(described)}.${format}`
    return readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8')
  }
})

test('leaves no file that no page names', () => {
  const expected = pages.flatMap((page) => [
    page.file,
    ...['yaml', 'json'].map((format) => join(dirname(page.file), `${bundleName(page)}.${format}`)),
  ])
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'))
  expect(files.sort()).toEqual(expected.sort())
})
