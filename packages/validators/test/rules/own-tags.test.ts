import { describe, expect, test } from 'vitest'
import * as validators from '../../src/index.ts'
import type { SchemaName } from '../limits/judges.ts'

const fileId = 'jp1.1700000000000000000.1700086400.0.1000001.0.0.0'
const url = 'https://cdn.example.com/a.png'
const uri = { type: 'uri', label: 'Portal', uri: 'https://portal.example.com' }
const source = { userId: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10', channelId: '7c1e9a52', domainId: 40012345 }
const event = { source, issuedTime: '2026-03-14T01:59:26.535Z' }
const postback = { type: 'postback', label: 'Buy', data: 'buy', displayText: 'Buy' }
const message = { type: 'message', label: 'FAQ', text: 'FAQ' }
const copy = { type: 'copy', label: 'Copy', copyText: 'A1' }

/** Every schema that is told apart by its type, with the least that it needs. */
const tagged: readonly (readonly [schema: SchemaName, value: { type: string; [member: string]: unknown }])[] = [
  ['TextMessage', { type: 'text', text: 'A' }],
  ['StickerMessage', { type: 'sticker', packageId: '1', stickerId: '2' }],
  ['ImageMessage', { type: 'image', fileId }],
  ['FileMessage', { type: 'file', fileId }],
  ['AudioMessage', { type: 'audio', fileId }],
  ['VideoMessage', { type: 'video', fileId }],
  ['LocationMessage', { type: 'location', title: 'A', address: 'A', latitude: 1, longitude: 2 }],
  ['LinkMessage', { type: 'link', contentText: 'A', linkText: 'A', link: url }],
  ['ButtonTemplateMessage', { type: 'button_template', contentText: 'A', actions: [] }],
  ['ListTemplateMessage', { type: 'list_template', elements: [] }],
  ['CarouselMessage', { type: 'carousel', columns: [] }],
  ['ImageCarouselMessage', { type: 'image_carousel', columns: [] }],
  ['FlexMessage', { type: 'flex', altText: 'A', contents: { type: 'bubble' } }],
  ['MessageCallbackEvent', { type: 'message', ...event, content: { type: 'text', text: 'A' } }],
  ['PostbackCallbackEvent', { type: 'postback', ...event, data: 'A' }],
  ['JoinCallbackEvent', { type: 'join', ...event }],
  ['LeaveCallbackEvent', { type: 'leave', ...event }],
  ['JoinedCallbackEvent', { type: 'joined', ...event, members: [] }],
  ['LeftCallbackEvent', { type: 'left', ...event, members: [] }],
  ['BeginCallbackEvent', { type: 'begin', ...event }],
  ['EndCallbackEvent', { type: 'end', ...event }],
  ['ReceivedText', { type: 'text', text: 'A' }],
  ['ReceivedLocation', { type: 'location', address: 'A', latitude: 1, longitude: 2 }],
  ['ReceivedSticker', { type: 'sticker', packageId: '1', stickerId: '2' }],
  ['ReceivedImage', { type: 'image', fileId }],
  ['ReceivedFile', { type: 'file', fileId }],
  ['ReceivedAudio', { type: 'audio', fileId }],
  ['ReceivedVideo', { type: 'video', fileId }],
  ['FlexBubble', { type: 'bubble' }],
  ['FlexCarousel', { type: 'carousel', contents: [] }],
  ['FlexBox', { type: 'box', layout: 'vertical', contents: [] }],
  ['FlexButton', { type: 'button', action: uri }],
  ['FlexImage', { type: 'image', url }],
  ['FlexIcon', { type: 'icon', url }],
  ['FlexText', { type: 'text', text: 'A' }],
  ['FlexSpan', { type: 'span', text: 'A' }],
  ['FlexSeparator', { type: 'separator' }],
  ['FlexFiller', { type: 'filler' }],
  ['PostbackAction', postback],
  ['QuickReplyPostbackAction', postback],
  ['AreaPostbackAction', postback],
  ['ImageCarouselPostbackAction', postback],
  ['FlexPostbackAction', postback],
  ['MessageAction', message],
  ['ButtonMessageAction', message],
  ['AreaMessageAction', message],
  ['ImageCarouselMessageAction', message],
  ['PersistentMenuMessageAction', message],
  ['FlexMessageAction', message],
  ['UriAction', uri],
  ['AreaUriAction', uri],
  ['ImageCarouselUriAction', uri],
  ['PersistentMenuUriAction', uri],
  ['FlexUriAction', uri],
  ['CopyAction', copy],
  ['AreaCopyAction', copy],
  ['ImageCarouselCopyAction', copy],
  ['PersistentMenuCopyAction', copy],
  ['FlexCopyAction', copy],
  ['CameraAction', { type: 'camera', label: 'A' }],
  ['CameraRollAction', { type: 'cameraRoll', label: 'A' }],
  ['LocationAction', { type: 'location', label: 'A' }],
]

describe.each(tagged)('%s', (schema, { type, ...members }) => {
  test.each([
    ['takes its own type', { type, ...members }, []],
    ['misses its type', members, ['required']],
    ['refuses another type', { type: `${type}s`, ...members }, ['const']],
    ['refuses its type in capitals', { type: type.toUpperCase(), ...members }, ['const']],
    ['refuses null for its type', { type: null, ...members }, ['const']],
  ])('%s', (_, value, codes) => {
    const issues = validators[schema].validate(value).issues ?? []
    expect(issues.map(({ path, code }) => [...path, code])).toEqual(codes.map((code) => ['type', code]))
  })
})
