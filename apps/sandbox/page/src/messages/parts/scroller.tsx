import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useView } from '../context.ts'
import { Icon } from './icon.tsx'
import css from './scroller.module.css'

interface Props {
  readonly name: string
  readonly children: ComponentChildren
}

/** A row wider than its place: scrolled by touch, by the arrow keys where it has the focus, and by two buttons. */
export function Scroller({ name, children }: Props) {
  const { text } = useView()
  const track = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ before: false, after: false })

  useEffect(() => {
    const row = track.current
    if (row === null) return
    // A pixel of tolerance: scroll positions are fractions on some screens.
    const look = () =>
      setRoom({ before: row.scrollLeft > 1, after: row.scrollLeft + row.clientWidth < row.scrollWidth - 1 })
    const observer = new ResizeObserver(look)
    observer.observe(row)
    row.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      row.removeEventListener('scroll', look)
    }
  }, [])

  const step = (direction: 1 | -1) => {
    const row = track.current
    const item = row?.firstElementChild
    if (row && item) row.scrollBy({ left: direction * (item.clientWidth + 10) })
  }

  return (
    <div class={css.scroller}>
      <div ref={track} class={css.track} role="group" aria-label={name} tabIndex={0} data-scroller>
        {children}
      </div>
      {(room.before || room.after) && (
        <div class={css.steps}>
          <button
            type="button"
            class={css.step}
            disabled={!room.before}
            aria-label={text.previous}
            onClick={() => step(-1)}
          >
            <Icon name="previous" />
          </button>
          <button type="button" class={css.step} disabled={!room.after} aria-label={text.next} onClick={() => step(1)}>
            <Icon name="next" />
          </button>
        </div>
      )}
    </div>
  )
}
