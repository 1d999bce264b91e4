import type { FlexText } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { TapArea } from '../actions/tap-area.tsx'
import { MentionText } from '../parts/mention-text.tsx'
import { FlexSpanView } from './flex-span.tsx'
import { textLook } from './layout/text-look.ts'
import css from './flex-text.module.css'

interface Props {
  readonly component: FlexText
  readonly placement: CSSProperties
}

export function FlexTextView({ component, placement }: Props) {
  const { align = 'start', gravity = 'top', wrap = false, maxLines = 0, contents, text = '', action } = component
  const clamp = wrap && maxLines > 0 ? { WebkitLineClamp: maxLines } : undefined
  return (
    <div class={css.item} style={placement} data-flex="text" data-gravity={gravity}>
      <TapArea action={action} />
      <p
        class={css.text}
        style={{ ...textLook(component), ...clamp, textAlign: align }}
        data-wrap={wrap || undefined}
        data-clamped={clamp && true}
      >
        {contents === undefined ? (
          <MentionText>{text}</MentionText>
        ) : (
          contents.map((span, index) => <FlexSpanView key={index} span={span} />)
        )}
      </p>
    </div>
  )
}
