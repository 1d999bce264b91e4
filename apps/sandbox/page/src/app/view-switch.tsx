import { texts } from './preferences.ts'
import { type View, view } from './view.ts'
import css from './view-switch.module.css'

const views: readonly View[] = ['rooms', 'chat', 'tools']

/** At the foot of a narrow screen. */
export function ViewSwitch() {
  const words = texts.value.app
  return (
    <nav class={css.switch} aria-label={words.views}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          class={css.view}
          data-to={name}
          aria-current={view.value === name ? 'page' : undefined}
          onClick={() => (view.value = name)}
        >
          {words.view[name]}
        </button>
      ))}
    </nav>
  )
}
