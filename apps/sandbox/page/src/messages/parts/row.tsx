import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import css from './row.module.css'

interface Props {
  readonly icon: IconName
  readonly title: string
  readonly note?: string | undefined
  /** What can be done with it, at the end of the row. */
  readonly children?: ComponentChildren
}

/** A sign, a name and a note: a file, a sound, a place. */
export function Row({ icon, title, note, children }: Props) {
  return (
    <div class={css.row}>
      <span class={css.sign}>
        <Icon name={icon} />
      </span>
      <span>
        <span class={css.title}>{title}</span>
        {note && (
          <span class={css.note} title={note}>
            {note}
          </span>
        )}
      </span>
      {children}
    </div>
  )
}
