import { useState } from 'preact/hooks'
import { copyText } from '../app/copy-text.ts'
import { texts } from '../app/preferences.ts'
import { Button, SignButton } from '../parts/button.tsx'
import css from './value-field.module.css'

interface Props {
  readonly name: string
  readonly value: string
  /** Not shown until asked for: screens are shared. */
  readonly secret?: boolean
}

/** A value to be copied. */
export function ValueField({ name, value, secret = false }: Props) {
  const { app, connect } = texts.value
  const [shown, setShown] = useState(false)
  const hidden = secret && !shown
  return (
    <div class={css.field}>
      <span class={css.name}>{name}</span>
      <code class={css.value} data-hidden={hidden ? '' : undefined}>
        {hidden ? '••••••••' : value}
      </code>
      {secret && (
        <Button aria-label={`${hidden ? connect.show : connect.hide}: ${name}`} onClick={() => setShown(hidden)}>
          {hidden ? connect.show : connect.hide}
        </Button>
      )}
      <SignButton sign="copy" name={`${app.copy}: ${name}`} onClick={() => copyText(value, name)} />
    </div>
  )
}
