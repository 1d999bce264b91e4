import type { MessageContent } from '@lineworks-bot/types'
import { expect, test } from 'vitest'
import { sendUserMessage } from '../../src/operations/messages/index.ts'
import { reserveFile } from '../../src/storage/files.ts'
import type { World } from '../../src/world.ts'
import { testWorld } from '../test-world.ts'
import { hanako, putBot, putFile, verdict } from './test-bot.ts'

function start() {
  const { world, run } = testWorld()
  putBot(world)
  putBot(world, 2000002)
  const params = { botId: '2000001', userId: hanako }
  return {
    world,
    send: (content: MessageContent) => verdict(() => run(sendUserMessage, { params, body: { content } })),
  }
}

const invalid = '400 INVALID_PARAMETER content.fileId content is invalid'

test('a file that was uploaded can be sent, for 24 hours', () => {
  const { world, send } = start()
  const content = { type: 'image', fileId: putFile(world) } as const
  world.clock.move(24 * 60 * 60 * 1000 - 1)
  expect(send(content)).toBe('accepted')
  world.clock.move(1)
  expect(send(content)).toBe(invalid)
})

test.for([
  ['one that was never given', () => 'jp1.1.2.0.1000001.0.0.0'],
  ['one without content', (world) => reserveFile(world, 2000001, 'a.png').fileId],
  ['one of another bot', (world) => putFile(world, 10, 'a.png', 2000002)],
] as const satisfies [string, (world: World) => string][])('a file ID is refused: %s', ([, fileIdIn]) => {
  const { world, send } = start()
  expect(send({ type: 'image', fileId: fileIdIn(world) })).toBe(invalid)
})

test.for(['image', 'file'] as const)('%s messages take files of more than 1 MB', (type) => {
  const { world, send } = start()
  expect(send({ type, fileId: putFile(world, 1024 * 1024 + 1) })).toBe('accepted')
})

const language = 'ja_JP'
const text = { type: 'text', text: 'a' } as const
const action = { type: 'camera', label: 'Photo' } as const
const url = 'https://cdn.example.com/a.png'
const actions = [{ type: 'copy', label: 'Copy', copyText: 'a' } as const]

/** Every place of a file ID in a message other than an image or a file. */
const places: Readonly<Record<string, (fileId: string) => MessageContent>> = {
  'content.fileId': (fileId) => ({ type: 'audio', fileId }),
  'content.quickReply.items.0.imageResourceId': (imageResourceId) => ({
    ...text,
    quickReply: { items: [{ action, imageResourceId }] },
  }),
  'content.quickReply.items.0.i18nImageResourceIds.0.imageResourceId': (imageResourceId) => ({
    type: 'image',
    originalContentUrl: url,
    previewImageUrl: url,
    quickReply: { items: [{ action, i18nImageResourceIds: [{ language, imageResourceId }] }] },
  }),
  'content.coverData.backgroundFileId': (backgroundFileId) => ({
    type: 'list_template',
    coverData: { backgroundFileId },
    elements: [{ title: 'a' }],
  }),
  'content.coverData.i18nBackgroundFileIds.0.backgroundFileId': (backgroundFileId) => ({
    type: 'list_template',
    coverData: { i18nBackgroundFileIds: [{ language, backgroundFileId }] },
    elements: [{ title: 'a' }],
  }),
  'content.elements.0.fileId': (fileId) => ({ type: 'list_template', elements: [{ title: 'a', fileId }] }),
  'content.elements.0.i18nFileIds.0.fileId': (fileId) => ({
    type: 'list_template',
    elements: [{ title: 'a', i18nFileIds: [{ language, fileId }] }],
  }),
  'content.columns.0.fileId': (fileId) => ({ type: 'image_carousel', columns: [{ fileId }] }),
  'content.columns.0.i18nFileIds.0.fileId': (fileId) => ({
    type: 'carousel',
    columns: [{ text: 'a', actions, i18nFileIds: [{ language, fileId }] }],
  }),
}

test.for(Object.entries(places))('%s: an uploaded file of up to 1 MB', ([place, content]) => {
  const { world, send } = start()
  expect(send(content(putFile(world, 1024 * 1024)))).toBe('accepted')
  expect(send(content(putFile(world, 1024 * 1024 + 1)))).toContain(
    `400 LIMIT_EXCEEDED ${place} content is larger than 1 MB`,
  )
  expect(send(content('jp1.1.2.0.1000001.0.0.0'))).toBe(`400 INVALID_PARAMETER ${place} content is invalid`)
})

test('a file message refuses what could be run, by file ID and by URL', () => {
  const { world, send } = start()
  const fileId = putFile(world, 10, 'Setup.EXE')
  expect(send({ type: 'file', fileId })).toBe('400 INVALID_PARAMETER content.fileId has the blocked extension exe')
  expect(send({ type: 'image', fileId })).toBe('accepted')
  const originalContentUrl = 'https://cdn.example.com/run.js?v=1.pdf'
  expect(send({ type: 'file', originalContentUrl })).toContain(
    'content.originalContentUrl has the blocked extension js',
  )
  for (const fine of ['https://cdn.example.com/a.json', 'https://example.com', 'https://example.com/a?b=c.exe']) {
    expect(send({ type: 'file', originalContentUrl: fine })).toBe('accepted')
  }
})

test('an image by file ID is an image of a carousel column like one by URL', () => {
  const { world, send } = start()
  const column = { text: 'a', actions }
  const byId = { ...column, fileId: putFile(world) }
  expect(send({ type: 'carousel', columns: [byId, { ...column, originalContentUrl: url }] })).toBe('accepted')
  expect(send({ type: 'carousel', columns: [byId, column] })).toContain('content.columns must all have an image')
})
