import type { RichMenuImage, RichMenuSize } from '@lineworks-bot/types'
import { expect, test } from 'vitest'
import { getAttachment } from '../../src/operations/attachments/index.ts'
import { createRichMenu, getRichMenuImage, setRichMenuImage } from '../../src/operations/rich-menus/index.ts'
import { putBot, putFile, verdict } from '../messages-api/test-bot.ts'
import { testWorld } from '../test-world.ts'
import { gif, jpeg, png, richMenu } from './test-menu.ts'

const params = { botId: '2000001', richmenuId: '40001' }

function withMenu(height: RichMenuSize['height'] = 843) {
  const test = testWorld()
  putBot(test.world)
  test.run(createRichMenu, { params, body: richMenu(height) })
  const set = (body: RichMenuImage) => verdict(() => test.run(setRichMenuImage, { params, body }))
  return { ...test, set }
}

test('a menu has no image until one is set, with its languages', () => {
  const { run, world, set, changes } = withMenu()
  expect(verdict(() => run(getRichMenuImage, { params }))).toContain('404 NOT_FOUND')
  const fileId = putFile(world, png(2500, 843))
  const image: RichMenuImage = { fileId, i18nFileIds: [{ language: 'ko_KR', fileId: putFile(world, jpeg(2500, 843)) }] }
  const before = changes.length
  expect(set(image)).toBe('accepted')
  expect(changes.length).toBe(before + 1)
  expect(run(setRichMenuImage, { params, body: image })).toEqual({ status: 204 })
  expect(run(getRichMenuImage, { params })).toEqual({ status: 200, body: image })
})

test('an unknown menu takes no image', () => {
  const { world, run } = withMenu()
  const body = { fileId: putFile(world, png(2500, 843)) }
  const refusal = verdict(() => run(setRichMenuImage, { params: { ...params, richmenuId: '1' }, body }))
  expect(refusal).toContain('404 NOT_FOUND')
})

test('PNG and JPEG of the larger size fit the larger menu', () => {
  const { world, set } = withMenu(1686)
  expect(set({ fileId: putFile(world, png(2500, 1686)) })).toBe('accepted')
  expect(set({ fileId: putFile(world, jpeg(2500, 1686)) })).toBe('accepted')
})

const megabyte = 1024 * 1024

test.for([
  ['a GIF', gif(2500, 843), '400 INVALID_PARAMETER fileId content must be a JPEG or PNG'],
  ['a text', new TextEncoder().encode('2500 x 843'), '400 INVALID_PARAMETER fileId content must be a JPEG or PNG'],
  ['nothing', new Uint8Array(), '400 INVALID_PARAMETER fileId content must be a JPEG or PNG'],
  ['the size of the other menus', png(2500, 1686), '400 INVALID_PARAMETER fileId content must be of 2500 x 843'],
  ['another width', png(2499, 843), '400 INVALID_PARAMETER fileId content must be of 2500 x 843'],
  ['more than 1 MB', png(2500, 843, megabyte + 1), '400 LIMIT_EXCEEDED fileId content is larger than 1 MB'],
  ['1 MB', png(2500, 843, megabyte), 'accepted'],
] as const)('an image of %s', ([, bytes, expected]) => {
  const { world, set } = withMenu()
  expect(set({ fileId: putFile(world, bytes) })).toContain(expected)
})

test('the image of a language is judged like the other', () => {
  const { world, set } = withMenu()
  const i18nFileIds = [{ language: 'ja_JP', fileId: putFile(world, gif(2500, 843)) } as const]
  const refusal = set({ fileId: putFile(world, png(2500, 843)), i18nFileIds })
  expect(refusal).toContain('400 INVALID_PARAMETER i18nFileIds.0.fileId content must be a JPEG or PNG')
})

test('the image must be uploaded, and not longer ago than 24 hours', () => {
  const { world, set } = withMenu()
  expect(set({ fileId: 'none' })).toBe('400 INVALID_PARAMETER fileId content is invalid')
  const fileId = putFile(world, png(2500, 843))
  world.clock.move(24 * 60 * 60 * 1000)
  expect(set({ fileId })).toBe('400 INVALID_PARAMETER fileId content is invalid')
})

test('the image of a menu can be downloaded for as long as it is one, in each language', () => {
  const { world, set, run } = withMenu()
  const [first, korean, second] = [0, 0, 0].map(() => putFile(world, png(2500, 843)))
  if (first === undefined || korean === undefined || second === undefined) throw new Error('no files')
  const download = (fileId: string) => verdict(() => run(getAttachment, { params: { ...params, fileId } }))
  set({ fileId: first, i18nFileIds: [{ language: 'ko_KR', fileId: korean }] })
  world.clock.move(24 * 60 * 60 * 1000)
  expect([first, korean, second].map(download)).toEqual(['accepted', 'accepted', expect.stringContaining('404')])
  world.clock.move(-1)
  set({ fileId: second })
  world.clock.move(1)
  expect([first, korean, second].map(download)).toEqual([
    expect.stringContaining('404'),
    expect.stringContaining('404'),
    'accepted',
  ])
})
