/** The room that an event is from, or undefined when that cannot be told. Takes any value: a new type of event has a room as well. */
export function roomOf(value: unknown): string | undefined {
  const source = member(value, 'source')
  const channelId = member(source, 'channelId')
  const userId = member(source, 'userId')
  // A message in a 1:1 room does not name its channel, while `begin` and `end`, which are of 1:1 rooms only, do.
  const type = member(value, 'type')
  const isOneToOne = type === 'begin' || type === 'end' || typeof channelId !== 'string'
  if (!isOneToOne) return `channel ${channelId}`
  return typeof userId === 'string' ? `user ${userId}` : undefined
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, key)
  return found
}
