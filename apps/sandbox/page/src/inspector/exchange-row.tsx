import type { ExchangeSummary } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import { exactTime } from '../parts/time.ts'
import { lookAt } from './exchanges.ts'
import { Outcome } from './outcome.tsx'
import css from './exchange-row.module.css'

interface Props {
  readonly exchange: ExchangeSummary
  readonly stop: object
}

export function ExchangeRow({ exchange, stop }: Props) {
  const words = texts.value.inspector
  const { id, kind, at, durationMs, method, url, operationId, event, issues, parallel } = exchange
  return (
    <li>
      <button type="button" class={css.row} data-kind={kind} onClick={() => lookAt(id)} {...stop}>
        <Outcome exchange={exchange} />
        <span class={css.words}>
          <span class={css.name}>
            {event ?? operationId ?? `${method} ${url}`}
            <span class={css.kind}>{words.tags[kind]}</span>
          </span>
          <span class={css.address}>
            {method} {url}
          </span>
          {(issues > 0 || parallel) && (
            <span class={css.remarks}>
              {issues > 0 && <span class={css.remark}>{words.issues(issues)}</span>}
              {parallel && <span class={css.remark}>{words.parallel}</span>}
            </span>
          )}
        </span>
        <span class={css.times}>
          {exactTime(at)}
          <br />
          {durationMs === undefined ? '' : `${Math.round(durationMs)} ms`}
        </span>
      </button>
    </li>
  )
}
