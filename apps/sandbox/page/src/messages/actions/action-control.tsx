import type { ComponentChildren, CSSProperties } from 'preact'
import { useView } from '../context.ts'
import type { Action } from './action.ts'
import { webAddress } from './web-address.ts'

interface Props {
  readonly action: Action
  readonly class?: string | undefined
  /** The accessible name, where the children do not say it. */
  readonly name?: string | undefined
  /** Which of the looks of its class it has. */
  readonly look?: string | undefined
  readonly style?: CSSProperties | undefined
  readonly children?: ComponentChildren
}

/** A link for an address, a button for everything else. An address that no link may lead to cannot be tapped. */
export function ActionControl({ action, name, look, style, children, ...rest }: Props) {
  const { onAction } = useView()
  const shared = {
    ...rest,
    ...(name === undefined ? {} : { 'aria-label': name }),
    ...(style === undefined ? {} : { style }),
    'data-action': action.type,
    'data-look': look,
    onClick: () => onAction(action),
  }
  const address = action.type === 'uri' ? webAddress(action.uri) : undefined
  if (address !== undefined) {
    return (
      <a {...shared} href={address} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    )
  }
  return (
    <button {...shared} type="button" disabled={action.type === 'uri'}>
      {children}
    </button>
  )
}
