import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Words } from '../words.ts'
import { code, table } from './markdown.ts'

/** A generator that was tried on the description; tests/foreign holds the rows against what runs there. */
interface Generator {
  readonly language: string
  readonly generator: string
  readonly version: string
  readonly input: string
  readonly verdict: Readonly<Record<Language, string>>
  readonly workaround: Readonly<Record<Language, string>>
  /** `ci`, or the day when somebody did it by hand. */
  readonly tried: string
  readonly command: string
}

const file = join(import.meta.dirname, '../../../../tests/foreign/generators.json')

/** Every generator that was tried, with what it makes of the description. */
export function generators({ columns, language, tried }: Words): string {
  // tests/foreign/generators.test.ts holds the file against this shape.
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly Generator[]
  return table(
    [columns.language, columns.generator, columns.verdict, columns.workaround, columns.tried],
    rows.map((row) => [
      row.language,
      `${row.generator} ${row.version}`,
      row.verdict[language],
      row.workaround[language],
      `${row.tried === 'ci' ? tried.always : tried.on(row.tried)}${columns.colon}${code(row.command)}`,
    ]),
  )
}
