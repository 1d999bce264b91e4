import { ExchangeDetail } from './exchange-detail.tsx'
import { ExchangeList } from './exchange-list.tsx'
import { chosen } from './exchanges.ts'

export function InspectorPanel() {
  return chosen.value === undefined ? <ExchangeList /> : <ExchangeDetail id={chosen.value} />
}
