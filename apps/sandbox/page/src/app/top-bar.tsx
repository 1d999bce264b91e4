import { ClockChip } from '../faults/clock-chip.tsx'
import { type PageLanguage, type Theme, language, texts, theme } from './preferences.ts'
import css from './top-bar.module.css'

const languages: readonly (readonly [PageLanguage, string])[] = [
  ['en', 'English'],
  ['ja', '日本語'],
]
const themes: readonly Theme[] = ['system', 'light', 'dark']

export function TopBar() {
  const words = texts.value.app
  return (
    <header class={css.bar}>
      <span class={css.mark} aria-hidden="true" />
      <h1 class={css.title}>
        <span class={css.brand}>LINE WORKS </span>
        {texts.value.shortTitle}
      </h1>
      <small class={css.note}>{words.unofficial}</small>
      <span class={css.space} />
      <ClockChip />
      <select
        class={css.choice}
        aria-label={words.theme}
        value={theme.value}
        onChange={(event) => (theme.value = event.currentTarget.value as Theme)} // The options below are all there is.
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {words.themes[name]}
          </option>
        ))}
      </select>
      <div class={css.languages} role="group" aria-label={words.language}>
        {languages.map(([code, name]) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={language.value === code}
            onClick={() => (language.value = code)}
          >
            {name}
          </button>
        ))}
      </div>
    </header>
  )
}
