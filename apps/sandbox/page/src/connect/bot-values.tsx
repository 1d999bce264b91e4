import type { Connection } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import { ValueField } from './value-field.tsx'
import css from './bot-values.module.css'

export function BotValues({ bots }: Pick<Connection, 'bots'>) {
  const words = texts.value.connect
  return (
    <section aria-labelledby="bot-values-title">
      <h2 id="bot-values-title">{words.bots}</h2>
      {bots.length === 0 && <p class={css.none}>{words.noBots}</p>}
      {bots.map(({ botId, name, secret }) => (
        <div key={botId} class={css.bot} role="group" aria-label={name}>
          <h3>{name}</h3>
          <ValueField name={words.botId} value={String(botId)} />
          <ValueField name={words.secret} value={secret} secret />
        </div>
      ))}
    </section>
  )
}
