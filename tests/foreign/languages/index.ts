import { go } from './go.ts'
import { java } from './java.ts'
import type { Language } from './language.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import { typescript } from './typescript.ts'

export const languages: readonly Language[] = [typescript, python, go, java, php]
