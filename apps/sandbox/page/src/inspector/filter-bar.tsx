import { texts } from '../app/preferences.ts'
import { bots } from '../app/tenant.ts'
import { Choice, Tick } from '../parts/field.tsx'
import { type Filter, filter } from './exchanges.ts'
import css from './filter-bar.module.css'

const kinds: readonly Filter['kind'][] = ['all', 'api', 'auth', 'storage', 'callback']

export function FilterBar() {
  const words = texts.value.inspector
  const { kind, botId, failed } = filter.value
  return (
    <div class={css.bar} role="group" aria-label={words.title}>
      <Choice
        label={words.kind}
        quiet
        value={kind}
        onChoice={(value) => {
          // The options below are all there is.
          filter.value = { ...filter.peek(), kind: value as Filter['kind'] }
        }}
      >
        {kinds.map((name) => (
          <option key={name} value={name}>
            {words.kinds[name]}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.bot}
        quiet
        value={botId ?? ''}
        onChoice={(value) => {
          filter.value = { ...filter.peek(), botId: value === '' ? undefined : Number(value) }
        }}
      >
        <option value="">{words.anyBot}</option>
        {bots.value.map((bot) => (
          <option key={bot.botId} value={bot.botId}>
            {bot.name}
          </option>
        ))}
      </Choice>
      <Tick
        label={words.failed}
        checked={failed}
        onTick={(checked) => (filter.value = { ...filter.peek(), failed: checked })}
      />
    </div>
  )
}
