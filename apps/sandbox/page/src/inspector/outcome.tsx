import type { ExchangeSummary } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import css from './outcome.module.css'

/** The status of the answer, or that there is none. */
export function Outcome({ exchange: { status, failure } }: { readonly exchange: ExchangeSummary }) {
  const words = texts.value.inspector
  if (failure !== undefined) {
    return (
      <span class={css.outcome} data-look="bad" title={failure}>
        {status ?? words.noAnswer}
      </span>
    )
  }
  if (status === undefined) return <span class={css.outcome}>{words.pending}</span>
  return (
    <span class={css.outcome} data-look={status >= 400 ? 'bad' : 'good'}>
      {status}
    </span>
  )
}
