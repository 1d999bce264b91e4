import type { ComponentChildren } from 'preact'
import css from './bubble.module.css'

export type From = 'bot' | 'user'

/** What somebody says in words. */
export function Bubble({ from, children }: { readonly from: From; readonly children: ComponentChildren }) {
  return (
    <div class={css.bubble} data-from={from} data-bubble>
      {children}
    </div>
  )
}
