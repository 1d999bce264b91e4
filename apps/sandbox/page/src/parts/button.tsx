import type { ButtonHTMLAttributes } from 'preact'
import { Sign, type SignName } from './sign.tsx'
import css from './button.module.css'

interface Props extends Omit<ButtonHTMLAttributes, 'class' | 'icon'> {
  readonly look?: 'plain' | 'main' | 'danger'
  readonly sign?: SignName
}

export function Button({ look = 'plain', sign, children, ...rest }: Props) {
  return (
    <button type="button" {...rest} class={css.button} data-look={look}>
      {sign !== undefined && <Sign name={sign} />}
      {children}
    </button>
  )
}

interface SignButtonProps extends Omit<ButtonHTMLAttributes, 'class' | 'icon' | 'name'> {
  readonly sign: SignName
  readonly name: string
}

/** A button that is a drawing only. Its name shows when the pointer rests on it. */
export function SignButton({ sign, name, ...rest }: SignButtonProps) {
  return (
    <button type="button" title={name} aria-label={name} {...rest} class={css.signButton}>
      <Sign name={sign} />
    </button>
  )
}
