import type { CallbackEvent } from '@lineworks-bot/types'

/** The body of a callback, its members in the order of the official examples. */
export function serialize({ type, source, issuedTime, ...rest }: CallbackEvent): Uint8Array<ArrayBuffer> {
  const { userId, channelId, domainId }: { userId?: string; channelId?: string; domainId: number } = source
  return new TextEncoder().encode(
    JSON.stringify({ type, source: { userId, channelId, domainId }, issuedTime, ...rest }),
  )
}
