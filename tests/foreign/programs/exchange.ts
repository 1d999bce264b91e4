import type { Exchange, Payload } from '../../../apps/sandbox/src/control/protocol.ts'

export type { Exchange }

export function bodyOf(payload: Payload | undefined): unknown {
  return payload === undefined || payload.body === '' ? undefined : JSON.parse(payload.body)
}
