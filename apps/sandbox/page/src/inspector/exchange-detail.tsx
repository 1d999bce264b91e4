import { useEffect, useRef } from 'preact/hooks'
import type { Exchange } from '../../../src/control/protocol.ts'
import { announce } from '../app/announce.ts'
import { attempt } from '../app/attempt.ts'
import { copyText } from '../app/copy-text.ts'
import { texts } from '../app/preferences.ts'
import { control } from '../control/control.ts'
import { Button, SignButton } from '../parts/button.tsx'
import { chosen } from './exchanges.ts'
import { ExchangeFacts } from './exchange-facts.tsx'
import { PayloadView } from './payload-view.tsx'
import { useExchange } from './use-exchange.ts'
import css from './exchange-detail.module.css'

export function ExchangeDetail({ id }: { readonly id: number }) {
  const exchange = useExchange(id)
  const words = texts.value.inspector
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [id])

  return (
    <section class={css.detail} aria-labelledby="exchange-title">
      <div class={css.head}>
        <SignButton sign="back" name={texts.value.app.back} onClick={back} />
        <h2 ref={head} id="exchange-title" tabIndex={-1}>
          {exchange === null ? words.gone : (exchange?.event ?? exchange?.operationId ?? exchange?.method ?? '…')}
        </h2>
      </div>
      {exchange && <Known exchange={exchange} />}
    </section>
  )
}

function back(): void {
  const id = chosen.peek()
  chosen.value = undefined
  // The list is drawn in the next moment.
  setTimeout(() => document.querySelector<HTMLElement>(`#tool [data-rove="${id}"]`)?.focus())
}

function Known({ exchange }: { readonly exchange: Exchange }) {
  const words = texts.value.inspector
  const { id, kind, method, url, curl, validation, request, response } = exchange

  async function resend(): Promise<void> {
    if ((await attempt(() => control.resend(id))) !== undefined) announce(words.resent)
  }

  return (
    <>
      <p class={css.address}>
        {method} {url}
      </p>
      <div class={css.buttons}>
        <Button sign="copy" onClick={() => copyText(curl, words.curlName)}>
          {words.curl}
        </Button>
        {kind === 'callback' && (
          <Button sign="resend" onClick={resend}>
            {words.resend}
          </Button>
        )}
      </div>
      <ExchangeFacts exchange={exchange} />
      {validation.length > 0 && (
        <div class={css.validation}>
          <h3>{words.validation}</h3>
          <ul>
            {validation.map(({ path, message }, index) => (
              <li key={index}>
                <code>{path.length === 0 ? words.wholeBody : path.join('.')}</code> {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <PayloadView title={words.request} payload={request} />
      {response !== undefined && <PayloadView title={words.response} payload={response} />}
    </>
  )
}
