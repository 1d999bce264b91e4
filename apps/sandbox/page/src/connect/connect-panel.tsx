import { useEffect } from 'preact/hooks'
import { attempt } from '../app/attempt.ts'
import { texts } from '../app/preferences.ts'
import { bots } from '../app/tenant.ts'
import { AddBotForm } from './add-bot-form.tsx'
import { BotValues } from './bot-values.tsx'
import { connection, readConnection } from './connection.ts'
import { Environment } from './environment.tsx'
import { ValueField } from './value-field.tsx'
import css from './connect-panel.module.css'

export function ConnectPanel() {
  const words = texts.value.connect
  const known = connection.value
  // A bot that came by the API changes what is shown here.
  const list = bots.value
  useEffect(() => void attempt(readConnection), [list])
  return (
    <div class={css.panel}>
      <section aria-labelledby="connect-title">
        <h2 id="connect-title">{words.title}</h2>
        <p class={css.hint}>{words.intro}</p>
        <AddBotForm />
      </section>
      {known !== undefined && (
        <>
          <BotValues bots={known.bots} />
          <section aria-labelledby="app-title">
            <h2 id="app-title">{words.app}</h2>
            <ValueField name={words.clientId} value={known.clientId} />
            <ValueField name={words.clientSecret} value={known.clientSecret} secret />
            <ValueField name={words.serviceAccount} value={known.serviceAccountId} />
            <ValueField name={words.privateKey} value={known.privateKey} secret />
          </section>
          <section aria-labelledby="bases-title">
            <h2 id="bases-title">{words.bases}</h2>
            <ValueField name={words.api} value={known.api} />
            <ValueField name={words.auth} value={known.auth} />
            <ValueField name={words.storage} value={known.storage} />
          </section>
          <Environment connection={known} />
        </>
      )}
    </div>
  )
}
