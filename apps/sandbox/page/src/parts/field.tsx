import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import css from './field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'number' | 'url'
  readonly value: string
  readonly onText: (text: string) => void
  readonly required?: boolean
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly inputMode?: 'numeric'
  readonly placeholder?: string
}

export function TextField({ label, hint, type = 'text', onText, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <div class={css.field}>
      <label for={id}>{label}</label>
      <input
        {...rest}
        // The three kinds of field that there are take the same attributes.
        type={type as 'text'}
        id={id}
        class={css.control}
        autocomplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        {...(type === 'number' ? { step: 'any' } : {})}
      />
      {hint !== undefined && (
        <small id={`${id}-hint`} class={css.hint}>
          {hint}
        </small>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  /** Where the label would be one too many for the eye. */
  readonly quiet?: boolean
  readonly value: string | number
  readonly onChoice: (value: string) => void
  /** The options. */
  readonly children: ComponentChildren
}

export function Choice({ label, quiet = false, value, onChoice, children }: ChoiceProps) {
  const id = useId()
  return (
    <div class={css.field}>
      <label for={id} class={quiet ? css.quiet : ''}>
        {label}
      </label>
      <select id={id} class={css.control} value={value} onChange={({ currentTarget }) => onChoice(currentTarget.value)}>
        {children}
      </select>
    </div>
  )
}

interface TickProps {
  readonly label: string
  readonly checked: boolean
  readonly onTick: (checked: boolean) => void
}

export function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label class={css.tick}>
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}
