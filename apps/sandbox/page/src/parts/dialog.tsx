import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { texts } from '../app/preferences.ts'
import { SignButton } from './button.tsx'
import { Refusal } from './refusal.tsx'
import css from './dialog.module.css'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal dialog, open as long as it is rendered. Escape and a press beside it close it; the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  const gone = useRef(false)

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      gone.current = true
      // The browser gives the focus back, which it does not when an open dialog is taken away.
      element?.close()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      class={css.dialog}
      aria-labelledby={titleId}
      onClose={() => {
        // The event comes late: another dialog may be open by then.
        if (!gone.current) onClose()
      }}
      onMouseDown={(event) => {
        // What lies inside fills it: only its backdrop is the dialog itself.
        if (event.target === dialog.current) onClose()
      }}
    >
      <div class={css.inside}>
        <header class={css.head}>
          <h2 id={titleId}>{title}</h2>
          <SignButton sign="close" name={texts.value.app.close} onClick={onClose} />
        </header>
        {children}
        <Refusal />
      </div>
    </dialog>
  )
}

/** The row of buttons at the end. */
export function DialogButtons({ children }: { readonly children: ComponentChildren }) {
  return <div class={css.buttons}>{children}</div>
}
