import type { languages } from '../sample.ts'
import { curl } from './curl.ts'
import { go } from './go.ts'
import type { Language } from './language.ts'
import { httpx } from './python.ts'
import { typescript } from './typescript.ts'

/** By the name that the page has for a language. */
export const toolsOf: Readonly<Record<(typeof languages)[number], Language>> = {
  curl,
  TypeScript: typescript,
  Python: httpx,
  Go: go,
}
