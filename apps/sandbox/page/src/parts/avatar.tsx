import css from './avatar.module.css'

interface Props {
  readonly name: string
  /** Bots stand in a square, people in a circle. */
  readonly of: 'bot' | 'person' | 'room'
}

/** The first character of a name: photos are on other hosts, and the page asks none. */
export function Avatar({ name, of }: Props) {
  return (
    <span class={css.avatar} data-of={of} aria-hidden="true">
      {[...name.trim()][0]?.toUpperCase() ?? '#'}
    </span>
  )
}
