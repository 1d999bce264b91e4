import { useEffect, useState } from 'preact/hooks'
import type { Exchange } from '../../../src/control/protocol.ts'
import { control } from '../control/control.ts'
import { exchanges } from './exchanges.ts'

/** The whole of a call, read again when its answer comes. `null` when it is forgotten. */
export function useExchange(id: number): Exchange | null | undefined {
  const [exchange, setExchange] = useState<Exchange | null>()
  const summary = exchanges.value.find((known) => known.id === id)
  const ended = summary?.status ?? summary?.failure

  useEffect(() => {
    let current = true
    control.exchange(id).then(
      (read) => current && setExchange(read),
      () => current && setExchange(null),
    )
    return () => {
      current = false
    }
  }, [id, ended])

  return exchange?.id === id || exchange === null ? exchange : undefined
}
