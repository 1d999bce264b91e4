import type { ComponentChildren } from 'preact'
import type { Exchange } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import { botOf } from '../app/tenant.ts'
import { fullTime } from '../parts/time.ts'
import { Outcome } from './outcome.tsx'
import css from './exchange-facts.module.css'

export function ExchangeFacts({ exchange }: { readonly exchange: Exchange }) {
  const words = texts.value.inspector
  const { facts } = words
  const { id, kind, at, durationMs, botId, operationId, event, failure, parallel, signature, resendOf } = exchange
  return (
    <dl class={css.facts}>
      <Fact name={facts.status}>
        <Outcome exchange={exchange} />
      </Fact>
      {failure !== undefined && <Fact name={facts.failure}>{failure}</Fact>}
      {event !== undefined && <Fact name={facts.event}>{event}</Fact>}
      {operationId !== undefined && <Fact name={facts.operation}>{operationId}</Fact>}
      {botId !== undefined && (
        <Fact name={facts.bot}>
          {botOf(botId)?.name} {botId}
        </Fact>
      )}
      <Fact name={facts.time}>{fullTime(at)}</Fact>
      <Fact name={facts.number}>
        {id} ({words.tags[kind]})
      </Fact>
      {durationMs !== undefined && <Fact name={facts.duration}>{durationMs.toFixed(1)} ms</Fact>}
      {signature !== undefined && (
        <Fact name={facts.signature}>
          <code>{signature}</code>
        </Fact>
      )}
      {parallel && <Fact name={words.parallel}>{words.parallelHint}</Fact>}
      {resendOf !== undefined && <Fact name={words.resend}>{words.resendOf(resendOf)}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class={css.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
