import { texts } from '../app/preferences.ts'
import { Button } from '../parts/button.tsx'
import { useRoving } from '../parts/roving.ts'
import { ExchangeRow } from './exchange-row.tsx'
import { clear, lastLooked, nothingYet, shown } from './exchanges.ts'
import { FilterBar } from './filter-bar.tsx'
import css from './exchange-list.module.css'

export function ExchangeList() {
  const words = texts.value.inspector
  const list = shown.value
  const roving = useRoving(
    list.map(({ id }) => String(id)),
    lastLooked.value === undefined ? undefined : String(lastLooked.value),
  )
  return (
    <section class={css.inspector} aria-labelledby="inspector-title">
      <div class={css.head}>
        <h2 id="inspector-title">{words.title}</h2>
        <Button onClick={clear} disabled={nothingYet.value}>
          {words.clear}
        </Button>
      </div>
      <FilterBar />
      {list.length === 0 ? (
        <div class={css.empty}>
          <p>{nothingYet.value ? words.empty : words.noMatch}</p>
          {nothingYet.value && <p>{words.emptyHint}</p>}
        </div>
      ) : (
        <ol class={css.list} {...roving.list}>
          {list.map((exchange) => (
            <ExchangeRow key={exchange.id} exchange={exchange} stop={roving.item(String(exchange.id))} />
          ))}
        </ol>
      )}
    </section>
  )
}
