import { isDateTime } from './date-time.ts'
import { isFields, isInteger64 } from './values.ts'

export function isCallbackEvent(event: unknown): boolean {
  if (!isFields(event)) return false
  const { issuedTime, source } = event
  if (typeof issuedTime !== 'string' || !isDateTime(issuedTime)) return false
  if (!isFields(source) || !isInteger64(source['domainId'])) return false
  const { userId, channelId } = source
  switch (event['type']) {
    case 'message':
      return isUser(userId, channelId) && isContent(event['content'])
    case 'postback':
      return isUser(userId, channelId) && typeof event['data'] === 'string'
    case 'join':
    case 'leave':
      return typeof channelId === 'string'
    case 'joined':
    case 'left':
      return typeof channelId === 'string' && areStrings(event['members'])
    case 'begin':
    case 'end':
      return typeof userId === 'string' && typeof channelId === 'string'
    default:
      return false
  }
}

function isUser(userId: unknown, channelId: unknown): boolean {
  return typeof userId === 'string' && (channelId === undefined || typeof channelId === 'string')
}

function areStrings(members: unknown): boolean {
  if (!Array.isArray(members)) return false
  for (let i = 0; i < members.length; i++) if (typeof members[i] !== 'string') return false
  return true
}

function isContent(content: unknown): boolean {
  if (!isFields(content)) return false
  switch (content['type']) {
    case 'text':
      return typeof content['text'] === 'string' && isOptionalText(content['postback'])
    case 'location':
      return (
        typeof content['address'] === 'string' &&
        Number.isFinite(content['latitude']) &&
        Number.isFinite(content['longitude'])
      )
    case 'sticker':
      return typeof content['packageId'] === 'string' && typeof content['stickerId'] === 'string'
    case 'file':
      return typeof content['fileId'] === 'string' && isOptionalText(content['fileName'])
    case 'image':
    case 'audio':
    case 'video':
      return typeof content['fileId'] === 'string'
    default:
      return false
  }
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}
