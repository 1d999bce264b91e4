/** A message in a room, or without a channel in a 1:1 room. */
export function textEvent(text: string, channelId?: string): string {
  return JSON.stringify({
    type: 'message',
    source: { userId: 'u1', ...(channelId !== undefined && { channelId }), domainId: 40012345 },
    issuedTime: '2026-03-14T01:59:26.535Z',
    content: { type: 'text', text },
  })
}
