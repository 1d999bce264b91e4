import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const dist = join(import.meta.dirname, '../dist')
const page = readFileSync(join(dist, 'index.html'), 'utf8')
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

test('has a title and a description', () => {
  expect(markup).toContain('<title>LINE WORKS Bot API</title>')
  expect(markup).toMatch(/<meta name="description" content="[^"]{20,}"/)
})

test.each(['yaml', 'json'])('offers the description as %s', (format) => {
  const bundle = fileURLToPath(import.meta.resolve(`@lineworks-bot/openapi/openapi.${format}`))
  expect(page).toContain(`"url":"openapi.${format}"`)
  expect(readFileSync(join(dist, `openapi.${format}`))).toEqual(readFileSync(bundle))
})

test('leaves no file that the page does not name', () => {
  expect(readdirSync(dist).toSorted()).toEqual(['index.html', 'openapi.json', 'openapi.yaml'])
})
