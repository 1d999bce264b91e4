import type { ComponentChildren } from 'preact'
import { view } from '../app/view.ts'
import { Avatar } from '../parts/avatar.tsx'
import { type Place, place } from './place.ts'
import css from './entry.module.css'

export interface EntryProps {
  readonly name: string
  readonly of: 'bot' | 'room'
  readonly to: Place
  readonly current: boolean
  /** One line below the name. */
  readonly line: string
  readonly time?: string
  readonly mark?: ComponentChildren
  /** What makes it a stop of the list. */
  readonly stop: object
}

/** A line of the lists of bots and rooms. */
export function Entry({ name, of, to, current, line, time, mark, stop }: EntryProps) {
  function choose(): void {
    place.value = to
    view.value = 'chat'
  }
  return (
    <li>
      <button type="button" class={css.entry} aria-current={current ? 'true' : undefined} onClick={choose} {...stop}>
        <Avatar name={name} of={of} />
        <span class={css.words}>
          <span class={css.first}>
            <span class={css.name}>{name}</span>
            {time !== undefined && <span class={css.time}>{time}</span>}
          </span>
          <span class={css.second}>
            <span class={css.line}>{line}</span>
            {mark !== undefined && <span class={css.mark}>{mark}</span>}
          </span>
        </span>
      </button>
    </li>
  )
}
