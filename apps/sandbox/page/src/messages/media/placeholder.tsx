import { useView } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { namedAddress } from './named-address.ts'
import css from './placeholder.module.css'

interface Props {
  readonly kind: 'image' | 'video'
  readonly address: string
}

/** Fills the place of what is not requested, and names it. */
export function Placeholder({ kind, address }: Props) {
  const { text } = useView()
  const { host, fileName } = namedAddress(address)
  return (
    <div
      class={css.placeholder}
      role="img"
      aria-label={`${text[kind]}: ${[fileName, host].filter(Boolean).join(', ')} (${text.notLoaded})`}
      title={address}
      data-placeholder
    >
      <span class={css.icon}>
        <Icon name={kind} />
      </span>
      <span class={css.words}>
        <span class={css.file}>{fileName}</span>
        <span>{host}</span>
      </span>
    </div>
  )
}
