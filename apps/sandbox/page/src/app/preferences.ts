import { computed, effect } from '@preact/signals'
import { english } from '../texts/en.ts'
import { japanese } from '../texts/ja.ts'
import { remembered } from './remembered.ts'

export type PageLanguage = 'en' | 'ja'
export type Theme = 'system' | 'light' | 'dark'

export const language = remembered<PageLanguage>('language', (kept) => {
  if (kept === 'en' || kept === 'ja') return kept
  return navigator.language.startsWith('ja') ? 'ja' : 'en'
})

export const theme = remembered<Theme>('theme', (kept) => (kept === 'light' || kept === 'dark' ? kept : 'system'))

/** The page's words. */
export const texts = computed(() => (language.value === 'ja' ? japanese : english))

export function applyPreferences(): void {
  effect(() => {
    document.documentElement.lang = language.value
    document.title = texts.value.title
  })
  effect(() => {
    if (theme.value === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme.value
  })
}
