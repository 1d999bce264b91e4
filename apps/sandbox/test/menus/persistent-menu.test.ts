import type { PersistentMenuAction } from '@lineworks-bot/types'
import { responses } from '@lineworks-bot/validators/operations'
import { expect, test } from 'vitest'
import {
  addPersistentMenu,
  deletePersistentMenu,
  getPersistentMenu,
} from '../../src/operations/persistent-menu/index.ts'
import { createRichMenu, deleteRichMenu } from '../../src/operations/rich-menus/index.ts'
import { putBot, verdict } from '../messages-api/test-bot.ts'
import { testWorld } from '../test-world.ts'
import { richMenu } from './test-menu.ts'

const params = { botId: '2000001' }
const menu = (...actions: PersistentMenuAction[]) => ({ content: { actions } })
const start: PersistentMenuAction = { type: 'message', label: 'Start over', postback: 'menu:start' }
const portal: PersistentMenuAction = { type: 'uri', label: 'Portal', uri: 'https://portal.example.com' }

function withBot() {
  const test = testWorld()
  putBot(test.world)
  return test
}

test('a menu is added with 201 and echoed, replaced by the next one, and read', () => {
  const { run, changes } = withBot()
  expect(run(addPersistentMenu, { params, body: menu(start) })).toEqual({ status: 201, body: menu(start) })
  expect(changes).toEqual([{ kind: 'state' }])
  run(addPersistentMenu, { params, body: menu(portal) })
  const answer = run(getPersistentMenu, { params })
  expect(answer).toEqual({ status: 200, body: menu(portal) })
  expect(responses.getPersistentMenu.is(answer.body)).toBe(true)
})

test('a deleted menu is gone, and there is nothing to read or delete then', () => {
  const { run, changes } = withBot()
  expect(verdict(() => run(getPersistentMenu, { params }))).toContain('404 NOT_FOUND')
  expect(verdict(() => run(deletePersistentMenu, { params }))).toContain('404 NOT_FOUND')
  run(addPersistentMenu, { params, body: menu(start) })
  expect(run(deletePersistentMenu, { params })).toEqual({ status: 204 })
  expect(changes).toHaveLength(2)
  expect(verdict(() => run(getPersistentMenu, { params }))).toContain('404 NOT_FOUND')
})

test('no menu is added to an unknown bot', () => {
  const { run } = testWorld()
  expect(verdict(() => run(addPersistentMenu, { params, body: menu(start) }))).toContain('404 NOT_FOUND')
})

test('a line break in a text becomes a blank, in what goes to the bot or the clipboard it stays', () => {
  const { run } = withBot()
  const language = 'ja_JP'
  const body = menu(
    {
      type: 'message',
      label: 'Start\nover',
      text: 'a\r\nb',
      postback: 'x\ny',
      i18nLabels: [{ language, label: '最初\rから' }],
      i18nTexts: [{ language, text: 'あ\nい' }],
    },
    { type: 'copy', label: 'C\n\nD', copyText: 'e\nf' },
  )
  expect(run(addPersistentMenu, { params, body }).body).toEqual(
    menu(
      {
        type: 'message',
        label: 'Start over',
        text: 'a b',
        postback: 'x\ny',
        i18nLabels: [{ language, label: '最初 から' }],
        i18nTexts: [{ language, text: 'あ い' }],
      },
      { type: 'copy', label: 'C  D', copyText: 'e\nf' },
    ),
  )
})

test('a bot with rich menus takes none until all of them are deleted', () => {
  const { run, world } = withBot()
  putBot(world, 2000002)
  const { body } = run(createRichMenu, { params, body: richMenu() })
  const refusal = verdict(() => run(addPersistentMenu, { params, body: menu(start) }))
  expect(refusal).toContain('403 FORBIDDEN')
  expect(run(addPersistentMenu, { params: { botId: '2000002' }, body: menu(start) }).status).toBe(201)
  const { richmenuId } = responses.createRichMenu.parse(body)
  run(deleteRichMenu, { params: { ...params, richmenuId: String(richmenuId) } })
  expect(run(addPersistentMenu, { params, body: menu(start) }).status).toBe(201)
})
