import type { Payload } from '../../../src/control/protocol.ts'
import { copyText } from '../app/copy-text.ts'
import { texts } from '../app/preferences.ts'
import { SignButton } from '../parts/button.tsx'
import { pretty } from './pretty.ts'
import css from './payload-view.module.css'

interface Props {
  readonly title: string
  readonly payload: Payload
}

/** Headers and body of a request or an answer. */
export function PayloadView({ title, payload }: Props) {
  const words = texts.value.inspector
  const headers = Object.entries(payload.headers)
  const body = pretty(payload.body)
  return (
    <section class={css.payload} aria-label={title}>
      <div class={css.head}>
        <h3>{title}</h3>
        {body !== '' && (
          <SignButton
            sign="copy"
            name={`${texts.value.app.copy}: ${title}, ${words.body}`}
            onClick={() => copyText(body, words.body)}
          />
        )}
      </div>
      {headers.length > 0 && (
        <details class={css.headers}>
          <summary>
            {words.headers} ({headers.length})
          </summary>
          <dl>
            {headers.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {body === '' ? (
        <p class={css.none}>{words.noBody}</p>
      ) : (
        <pre class={css.body} tabIndex={0} aria-label={`${title}, ${words.body}`}>
          {body}
        </pre>
      )}
    </section>
  )
}
