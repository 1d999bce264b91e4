import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { query } from 'jsonpath-rfc9535'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readTexts } from '../../scripts/description/texts.ts'

const spec = join(import.meta.dirname, '..')
const pairs = [
  ['openapi', 'ja.yaml'],
  ['auth', 'auth.ja.yaml'],
] as const

describe.each(pairs)('%s in Japanese', (name, overlayFile) => {
  const english = read(`dist/${name}.json`)
  const japanese = read(`dist/${name}.ja.json`)
  // Overlays have this shape by their own specification; the bundler refuses another.
  const overlay = parse(readFileSync(join(spec, 'overlays', overlayFile), 'utf8')) as { actions: { target: string }[] }

  // The bundler passes over a target that matches nothing without a word.
  test('every target of the overlay matches something', () => {
    const idle = overlay.actions.map(({ target }) => target).filter((target) => query(english, target).length === 0)
    expect(idle).toEqual([])
  })

  test('no text is left in English', () => {
    const translated = new Map(readTexts(japanese).map(({ pointer, text }) => [pointer, text]))
    const untranslated = readTexts(english).filter(
      ({ pointer, text }) => !isCode(text) && !hasJapanese(translated.get(pointer) ?? ''),
    )
    expect(untranslated).toEqual([])
  })

  test('nothing but texts differs', () => {
    expect(withoutTexts(japanese)).toEqual(withoutTexts(english))
  })

  test('what stands in backquotes is the same in both languages', () => {
    const translated = new Map(readTexts(japanese).map(({ pointer, text }) => [pointer, text]))
    const different = readTexts(english).filter(({ pointer, text }) => {
      const names = codeSpans(translated.get(pointer) ?? '')
      return codeSpans(text).some((name) => !names.includes(name))
    })
    expect(different.map(({ pointer }) => [pointer, codeSpans(translated.get(pointer) ?? '')])).toEqual([])
  })
})

function read(file: string): Parameters<typeof query>[0] & object {
  return JSON.parse(readFileSync(join(spec, file), 'utf8'))
}

/** Such as the summary `ACCESS_DENIED` of an example, and the product's name. */
function isCode(text: string): boolean {
  return /^([A-Z_0-9]+|LINE WORKS)$/.test(text)
}

function hasJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}。]/u.test(text)
}

function codeSpans(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
}

function withoutTexts(document: object): object {
  const copy = structuredClone(document)
  for (const { pointer } of readTexts(document)) {
    const keys = pointer
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = keys.pop() ?? ''
    const parent = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], copy)
    ;(parent as Record<string, unknown>)[last] = ''
  }
  return copy
}
