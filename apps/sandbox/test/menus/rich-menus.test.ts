import { responses } from '@lineworks-bot/validators/operations'
import { expect, test } from 'vitest'
import { addPersistentMenu, getPersistentMenu } from '../../src/operations/persistent-menu/index.ts'
import {
  createRichMenu,
  deleteDefaultRichMenu,
  deleteRichMenu,
  deleteUserRichMenu,
  getDefaultRichMenu,
  getRichMenu,
  getUserRichMenu,
  listRichMenus,
  setDefaultRichMenu,
  setUserRichMenu,
} from '../../src/operations/rich-menus/index.ts'
import { alice, hanako, meiling, putBot, verdict } from '../messages-api/test-bot.ts'
import { testWorld } from '../test-world.ts'
import { richMenu } from './test-menu.ts'

const botId = '2000001'

function withBot() {
  const test = testWorld()
  putBot(test.world)
  putBot(test.world, 2000002)
  const create = (of = botId): string => {
    const { body } = test.run(createRichMenu, { params: { botId: of }, body: richMenu() })
    return String(responses.createRichMenu.parse(body).richmenuId)
  }
  return { ...test, create }
}

const noMenu = '404 NOT_FOUND'

test('a rich menu is created with 201 and an ID from 40001 on, and read', () => {
  const { run } = withBot()
  const created = run(createRichMenu, { params: { botId }, body: richMenu() })
  expect(created).toEqual({ status: 201, body: { richmenuId: '40001', ...richMenu() } })
  expect(run(getRichMenu, { params: { botId, richmenuId: '40001' } })).toEqual({ ...created, status: 200 })
})

test('a menu belongs to its bot', () => {
  const { run, create } = withBot()
  const richmenuId = create()
  for (const operation of [getRichMenu, deleteRichMenu, setDefaultRichMenu]) {
    expect(verdict(() => run(operation, { params: { botId: '2000002', richmenuId } }))).toContain(noMenu)
  }
  const params = { botId: '2000002', richmenuId, userId: hanako }
  expect(verdict(() => run(setUserRichMenu, { params }))).toContain(noMenu)
})

test('creating one deletes the persistent menu', () => {
  const { run, create } = withBot()
  const action = { type: 'message', label: 'Start' }
  run(addPersistentMenu, { params: { botId }, body: { content: { actions: [action] } } })
  create('2000002')
  expect(run(getPersistentMenu, { params: { botId } }).status).toBe(200)
  create()
  expect(verdict(() => run(getPersistentMenu, { params: { botId } }))).toContain(noMenu)
})

test('a bot has at most 1,000, and may have another when one was deleted', () => {
  const { run, create } = withBot()
  const first = create()
  for (let more = 1; more < 1000; more++) create()
  expect(verdict(() => create())).toBe('403 LIMIT_EXCEEDED A bot has at most 1000 rich menus.')
  expect(create('2000002')).toBe('41001')
  run(deleteRichMenu, { params: { botId, richmenuId: first } })
  expect(create()).toBe('41002')
})

test.for([
  ['to the right', { x: 1, y: 0, width: 2500, height: 843 }],
  ['below', { x: 0, y: 1, width: 2500, height: 843 }],
] as const)('an area cannot reach out of the menu: %s', ([, bounds]) => {
  const { run } = withBot()
  const refusal = verdict(() => run(createRichMenu, { params: { botId }, body: richMenu(843, bounds) }))
  expect(refusal).toContain('400 OUT_OF_RANGE areas.0.bounds')
})

test('the list is in the order of creation and comes in pages', () => {
  const { run, create } = withBot()
  const ids = [create(), create(), create()]
  create('2000002')
  const page = (query: string) => responses.listRichMenus.parse(run(listRichMenus, { params: { botId }, query }).body)
  const first = page('count=2')
  expect(first.richmenus?.map((menu) => menu.richmenuId)).toEqual(ids.slice(0, 2))
  const second = page(`count=2&cursor=${encodeURIComponent(first.responseMetaData?.nextCursor ?? '')}`)
  expect(second.richmenus?.map((menu) => menu.richmenuId)).toEqual(ids.slice(2))
})

test('the default menu is set with 201, read, and taken away; the menu stays', () => {
  const { run, create, world } = withBot()
  const richmenuId = create()
  expect(verdict(() => run(getDefaultRichMenu, { params: { botId } }))).toContain(noMenu)
  expect(verdict(() => run(deleteDefaultRichMenu, { params: { botId } }))).toContain(noMenu)
  const body = { botId: 2000001, defaultRichmenuId: richmenuId }
  expect(run(setDefaultRichMenu, { params: { botId, richmenuId } })).toEqual({ status: 201, body })
  expect(run(getDefaultRichMenu, { params: { botId } })).toEqual({ status: 200, body })
  expect(world.tenant.bots.get(botId)?.settings.defaultRichmenuId).toBe(richmenuId)
  expect(run(deleteDefaultRichMenu, { params: { botId } })).toEqual({ status: 204 })
  expect(world.tenant.bots.get(botId)?.settings).not.toHaveProperty('defaultRichmenuId')
  expect(run(getRichMenu, { params: { botId, richmenuId } }).status).toBe(200)
})

test('a person gets a menu of their own, by user ID or login ID, and loses it', () => {
  const { run, create } = withBot()
  const richmenuId = create()
  run(setDefaultRichMenu, { params: { botId, richmenuId: create() } })
  const params = { botId, userId: hanako }
  expect(verdict(() => run(getUserRichMenu, { params }))).toContain(noMenu)
  expect(verdict(() => run(deleteUserRichMenu, { params }))).toContain(noMenu)
  const byLoginId = { botId, userId: 'hanako@example.com' }
  expect(run(setUserRichMenu, { params: { ...byLoginId, richmenuId } })).toEqual({ status: 204 })
  expect(run(getUserRichMenu, { params }).body).toMatchObject({ richmenuId })
  expect(verdict(() => run(getUserRichMenu, { params: { botId, userId: alice } }))).toContain(noMenu)
  expect(run(deleteUserRichMenu, { params: byLoginId })).toEqual({ status: 204 })
  expect(verdict(() => run(getUserRichMenu, { params }))).toContain(noMenu)
})

test('no menu is set for somebody unknown, or who may not use the bot', () => {
  const { run, create } = withBot()
  const richmenuId = create()
  const set = (userId: string) => verdict(() => run(setUserRichMenu, { params: { botId, richmenuId, userId } }))
  expect(set('nobody')).toContain('404 NOT_FOUND')
  expect(set(meiling)).toBe('403 ACCESS_DENIED Access is denied for bot.')
})

test('a deleted menu is no default and nobody has it any more; other menus stay', () => {
  const { run, create, world } = withBot()
  const [gone, kept] = [create(), create()]
  run(setDefaultRichMenu, { params: { botId, richmenuId: gone } })
  run(setUserRichMenu, { params: { botId, richmenuId: gone, userId: hanako } })
  run(setUserRichMenu, { params: { botId, richmenuId: kept, userId: alice } })
  expect(run(deleteRichMenu, { params: { botId, richmenuId: gone } })).toEqual({ status: 204 })
  expect(verdict(() => run(getRichMenu, { params: { botId, richmenuId: gone } }))).toContain(noMenu)
  expect(verdict(() => run(getDefaultRichMenu, { params: { botId } }))).toContain(noMenu)
  expect([...world.tenant.userRichMenus.values()].map((own) => own.userId)).toEqual([alice])
})

test('deleting a menu that is not the default leaves the default', () => {
  const { run, create } = withBot()
  const [first, second] = [create(), create()]
  run(setDefaultRichMenu, { params: { botId, richmenuId: first } })
  run(deleteRichMenu, { params: { botId, richmenuId: second } })
  expect(run(getDefaultRichMenu, { params: { botId } }).body).toMatchObject({ defaultRichmenuId: first })
})

test('the chat page is told of every change', () => {
  const { run, create, changes } = withBot()
  const richmenuId = create()
  expect(changes).toEqual([{ kind: 'state' }])
  const params = { botId, richmenuId, userId: hanako }
  for (const operation of [
    setDefaultRichMenu,
    deleteDefaultRichMenu,
    setUserRichMenu,
    deleteUserRichMenu,
    deleteRichMenu,
  ]) {
    const before = changes.length
    run(operation, { params })
    expect(changes.length).toBe(before + 1)
  }
})
