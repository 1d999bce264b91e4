import type { ComponentChildren } from 'preact'
import type { From } from './bubble.tsx'
import css from './card.module.css'

/** What holds more than words: pictures, rows, buttons. */
export function Card({ from, children }: { readonly from: From; readonly children: ComponentChildren }) {
  return (
    <div class={css.card} data-from={from} data-card>
      {children}
    </div>
  )
}
