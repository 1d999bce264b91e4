import type { Connection } from '../../../src/control/protocol.ts'
import { copyText } from '../app/copy-text.ts'
import { texts } from '../app/preferences.ts'
import { Button } from '../parts/button.tsx'
import { environmentOf } from './environment-of.ts'
import css from './environment.module.css'

export function Environment({ connection }: { readonly connection: Connection }) {
  const words = texts.value.connect
  const variables = environmentOf(connection)
  const text = variables.map(([name, value]) => `${name}=${value}\n`).join('')
  return (
    <section aria-labelledby="environment-title">
      <div class={css.head}>
        <h2 id="environment-title">{words.environment}</h2>
        <Button sign="copy" onClick={() => copyText(text, words.environment)}>
          {texts.value.app.copy}
        </Button>
      </div>
      <p class={css.hint}>{words.environmentHint}</p>
      <ul class={css.names}>
        {variables.map(([name]) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
